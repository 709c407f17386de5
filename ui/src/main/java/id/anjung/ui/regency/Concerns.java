package id.anjung.ui.regency;

import id.anjung.agency.Agency;
import id.anjung.agency.Site;
import id.anjung.calendar.OpeningKind;
import id.anjung.register.Entry;
import id.anjung.ui.shell.kit.Reader;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Find what needs the regency: first what keeps doors shut, then what citizens would miss, then what is unsure. */
final class Concerns {
    private static final Month DECREES_ARE_OUT = Month.OCTOBER;
    private static final Map<String, String> NEW = Map.of("pilih", "baru");
    private static final Map<String, String> EXAMPLES = Map.of("saring", "contoh");

    private final Stock stock;
    private final Reader reader;
    private final LocalDate today;
    private final List<Concern> found = new ArrayList<>();

    Concerns(Stock stock, Reader reader, LocalDate today) {
        this.stock = stock;
        this.reader = reader;
        this.today = today;
    }

    List<Concern> all() {
        missing(stock.sites(), "site", "lokasi");
        missing(stock.agencies(), "agency", "instansi");
        stock.sites().stream().filter(Predicate.not(this::hasHours)).forEach(this::withoutHours);
        stock.agencies().stream().filter(stock::hasService).forEach(this::withoutCounter);
        stock.agencies().stream().filter(Predicate.not(stock::hasService)).forEach(this::withoutService);
        holidays(today.getYear());
        if (today.getMonthValue() >= DECREES_ARE_OUT.getValue()) {
            holidays(today.getYear() + 1);
        }
        unsure(stock.services(), service -> !service.confirmed(), "service", "layanan");
        unsure(stock.agencies(), agency -> !agency.confirmed(), "agency", "instansi");
        unsure(stock.sites(), site -> !site.confirmed(), "site", "lokasi");
        unsure(stock.hours(), hours -> !hours.confirmed(), "hours", "jam");
        unsure(stock.daysOff(), this::unsureAhead, "holiday", "jam/hari-libur");
        looks();
        return List.copyOf(found);
    }

    private void missing(List<?> records, String noun, String page) {
        if (records.isEmpty()) {
            add("missing." + noun, "add", page, NEW);
        }
    }

    private boolean hasHours(Site site) {
        return stock.hours().stream()
                .anyMatch(hours ->
                        hours.kind() == OpeningKind.BASE && hours.site().equals(site.code()));
    }

    private void withoutHours(Site site) {
        add("hours.none", "hours", "jam", Map.of("pilih", "baru", "lokasi", site.code()), site.name());
    }

    private void withoutCounter(Agency agency) {
        if (!stock.hasCounter(agency)) {
            var asked = Map.of("pilih", "baru", "instansi", agency.code());
            add("counter.none", "counter", "loket", asked, agency.shortName());
        }
    }

    private void withoutService(Agency agency) {
        var asked = Map.of("pilih", "baru", "instansi", agency.code());
        add("service.none", "service", "layanan", asked, agency.shortName());
    }

    private void holidays(int year) {
        if (stock.daysOff().stream().noneMatch(day -> day.date().getYear() == year)) {
            add("holiday.none", "holiday", "jam/hari-libur", NEW, String.valueOf(year));
        }
    }

    private boolean unsureAhead(id.anjung.calendar.DayOff day) {
        return !day.confirmed() && !day.date().isBefore(today);
    }

    private <D extends Entry> void unsure(List<D> records, Predicate<D> unsure, String noun, String page) {
        long count = records.stream().filter(unsure).count();
        if (count > 0) {
            add("unsure." + noun, "check", page, EXAMPLES, reader.formats().count(count));
        }
    }

    private void looks() {
        if (!stock.looks().set()) {
            add("looks.none", "looks", "tampilan", Map.of());
        } else if (!stock.looks().logo()) {
            add("logo.none", "looks", "tampilan", Map.of());
        }
    }

    private void add(String key, String action, String page, Map<String, String> asked, Object... words) {
        found.add(
                new Concern(reader.say("regency.concern." + key, words), "regency.concern.do." + action, page, asked));
    }
}
