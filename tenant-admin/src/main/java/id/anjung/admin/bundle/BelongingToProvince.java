package id.anjung.admin.bundle;

import id.anjung.admin.bundle.yaml.Fields;
import id.anjung.admin.bundle.yaml.Phrase;
import id.anjung.calendar.DayOff;
import java.nio.file.Path;

/**
 * Ask whether a file of the seeds fits the province's.
 *
 * @param file the file
 * @param province the province
 */
record BelongingToProvince(Path file, ProvinceBundle province) implements Belonging {
    @Override
    public void check(Fields fields, TenantEntry tenant) {
        if (!file.endsWith(tenant.slug() + ".yaml")) {
            fields.complain(
                    "slug",
                    Phrase.plain("\"" + tenant.slug() + "\" is not the name of this file, " + file.getFileName()));
        }
        province.regencies().stream()
                .filter(known -> known.id().equals(tenant.id()))
                .findFirst()
                .ifPresentOrElse(
                        regency -> check(fields, tenant, regency),
                        () -> fields.complain(
                                "region", Phrase.plain("\"" + tenant.id() + "\" is not a regency of province.yaml")));
    }

    @Override
    public void check(Fields fields, DayOff holiday) {
        var date = holiday.date();
        province.holidays().stream()
                .filter(national -> holiday.site() == null && national.date().equals(date))
                .findFirst()
                .ifPresent(national -> fields.complain(
                        "date",
                        Phrase.plain(
                                "\"" + date + "\" is a day off of the whole province already: " + national.name())));
    }

    private static void check(Fields fields, TenantEntry tenant, RegencyEntry regency) {
        if (!regency.tenant()) {
            fields.complain("region", Phrase.plain(regency.name() + " is not marked as a tenant in province.yaml"));
        } else if (!regency.slug().equals(tenant.slug())) {
            fields.complain(
                    "slug",
                    Phrase.plain("\"" + tenant.slug() + "\" is not what province.yaml says, " + regency.slug()));
        }
    }
}
