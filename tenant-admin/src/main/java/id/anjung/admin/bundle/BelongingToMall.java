package id.anjung.admin.bundle;

import id.anjung.admin.bundle.yaml.Fields;
import id.anjung.admin.bundle.yaml.Phrase;
import id.anjung.calendar.DayOff;
import java.util.List;
import java.util.Set;

/**
 * Ask whether a file is about a mall that is there.
 *
 * @param mall the mall as the registry knows it; a file cannot rename it
 * @param national days off of the whole province
 * @param formerAgencies agencies that have left
 */
record BelongingToMall(TenantEntry mall, List<DayOff> national, Set<String> formerAgencies) implements Belonging {
    @Override
    public void check(Fields fields, TenantEntry tenant) {
        if (!tenant.id().equals(mall.id())) {
            fields.complain(
                    "region",
                    Phrase.of(
                            "\"%s\" is another regency; this MPP is in %s",
                            "\"%s\" daerah lain; MPP ini ada di %s", tenant.id(), mall.id()));
        } else if (!tenant.slug().equals(mall.slug())) {
            fields.complain(
                    "slug",
                    Phrase.of(
                            "\"%s\" is not this MPP's name in addresses, %s",
                            "\"%s\" bukan nama MPP ini di alamat, yaitu %s", tenant.slug(), mall.slug()));
        } else if (!tenant.name().equals(mall.name())) {
            fields.complain(
                    "name",
                    Phrase.of(
                            "is given by the province and is \"%s\"",
                            "ditetapkan provinsi, yaitu \"%s\"", mall.name()));
        }
    }

    @Override
    public void check(Fields fields, DayOff holiday) {
        national.stream()
                .filter(day -> day.code().equals(holiday.code()))
                .findFirst()
                .ifPresent(day -> fields.complain(
                        "date",
                        Phrase.of(
                                "\"%s\" is a day off of the whole province already: %s",
                                "\"%s\" sudah hari libur di seluruh provinsi: %s", day.date(), day.name())));
    }
}
