package id.anjung.admin.bundle;

import id.anjung.admin.NewTenant;
import id.anjung.calendar.WorkingCalendar;
import id.anjung.setting.AccentColour;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Make the mall that a regency begins with from the province's template: its office hours, the chosen agencies with
 * their model services, and a counter for each. Nothing of it is confirmed.
 *
 * @param province what the province has prepared
 */
record TemplateBundle(ProvinceBundle province) {
    private static final Provenance TEMPLATE =
            new Provenance(false, "Templat provinsi; perlu dipastikan oleh daerah dan instansi.");
    private static final AccentColour ACCENT = AccentColour.of("#0B5F56");
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
                new BrandingEntry(heading(wish.name()), null, ACCENT),
                List.of(site(wish)),
                agencies,
                services,
                counters(agencies),
                List.of(),
                List.of(),
                Map.of());
    }

    private SiteEntry site(NewTenant wish) {
        return new SiteEntry(
                SITE,
                wish.name(),
                wish.address(),
                province.province().timezone(),
                List.of(new ZoneEntry(ZONE, "Zona A", false)),
                province.officeWeek(),
                TEMPLATE);
    }

    private static AgencyEntry agency(AgencyModel model) {
        var week = List.copyOf(WorkingCalendar.OFFICE_WEEK);
        return new AgencyEntry(model, new Attendance(week, false), null, Map.of(), TEMPLATE);
    }

    private static List<CounterEntry> counters(List<AgencyEntry> agencies) {
        return IntStream.range(0, agencies.size())
                .mapToObj(i -> new CounterEntry(
                        SITE,
                        "%02d".formatted(i + 1),
                        null,
                        ZONE,
                        List.of(agencies.get(i).code()),
                        false,
                        List.of(),
                        false))
                .toList();
    }

    private static String heading(String name) {
        return name.substring(0, Math.min(name.length(), LONGEST_HEADING)).strip();
    }
}
