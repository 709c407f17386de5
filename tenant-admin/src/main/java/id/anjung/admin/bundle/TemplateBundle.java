package id.anjung.admin.bundle;

import id.anjung.admin.NewTenant;
import id.anjung.agency.Agency;
import id.anjung.agency.Counter;
import id.anjung.agency.Site;
import id.anjung.agency.Zone;
import id.anjung.calendar.OpeningHours;
import id.anjung.calendar.WorkingCalendar;
import id.anjung.setting.Branding;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Make the mall that a regency begins with from the province's template: its office hours, the chosen agencies with
 * their model services, and a counter for each. Nothing of it is confirmed.
 *
 * @param province what the province has prepared
 */
record TemplateBundle(ProvinceBundle province) {
    private static final String SOURCE = "Templat provinsi; perlu dipastikan oleh daerah dan instansi.";
    private static final int LONGEST_HEADING = 60;
    private static final String SITE = "utama";
    private static final String ZONE = "a";

    MppBundle of(NewTenant wish) {
        var agencies = province.agencies().stream()
                .filter(model -> wish.agencies().contains(model.code()))
                .map(TemplateBundle::agency)
                .toList();
        var services = province.services().stream()
                .filter(service -> wish.agencies().contains(service.agency()))
                .toList();
        return new MppBundle(
                new TenantEntry(wish.regency(), wish.slug(), wish.name()),
                new Branding(Branding.CODE, heading(wish.name()), "", Branding.RIVER),
                List.of(site(wish)),
                hours(),
                agencies,
                services,
                counters(agencies),
                List.of(),
                List.of(),
                List.of(),
                Decisions.NONE);
    }

    private Site site(NewTenant wish) {
        return new Site(
                SITE,
                wish.name(),
                wish.address(),
                province.province().timezone().getId(),
                List.of(new Zone(ZONE, "Zona A", false)),
                false,
                SOURCE);
    }

    private List<OpeningHours> hours() {
        var codes = new HoursCodes();
        return province.officeWeek().stream()
                .map(office -> {
                    var code = codes.of(SITE, office.name());
                    codes.take(code);
                    return office.at(SITE, code);
                })
                .toList();
    }

    private static Agency agency(AgencyModel model) {
        var week = List.copyOf(WorkingCalendar.OFFICE_WEEK);
        return new Agency(
                model.code(), model.name(), model.shortName(), model.level(), week, false, null, false, SOURCE);
    }

    private static List<Counter> counters(List<Agency> agencies) {
        return IntStream.range(0, agencies.size())
                .mapToObj(i -> counter("%02d".formatted(i + 1), agencies.get(i)))
                .toList();
    }

    private static Counter counter(String number, Agency agency) {
        return new Counter(
                number, ReadingSites.usualName(number), SITE, ZONE, List.of(agency.code()), false, List.of(), false);
    }

    private static String heading(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST_HEADING)).strip();
    }
}
