package id.anjung.ui.regency;

import id.anjung.access.Permission;
import id.anjung.admin.Guidance;
import id.anjung.agency.Agency;
import id.anjung.agency.Site;
import id.anjung.calendar.OpeningKind;
import id.anjung.presence.Incident;
import id.anjung.register.Entry;
import id.anjung.ui.shell.kit.Reader;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/** Find what needs the regency: first who is missing, then what keeps doors shut, then what citizens would miss, then what is unsure. */
final class Concerns {
    private static final int NAMED = 3;
    private static final Month DECREES_ARE_OUT = Month.OCTOBER;
    private static final Map<String, String> NEW = Map.of("pilih", "baru");
    private static final Map<String, String> EXAMPLES = Map.of("saring", "contoh");
    private static final String AGREEMENTS = "instansi/perjanjian";
    private static final String STANDARDS = "layanan/standar";
    private static final String MODELS = "layanan/katalog";
    private static final String TRAIL = "jejak-audit";
    private static final String GUIDANCE = "arahan";
    private static final int SHOWN = 100;
    private static final Permission WATCHING = Permission.READ_AUDIT;
    private static final Map<String, Permission> NEEDS = Map.ofEntries(
            Map.entry("lokasi", Permission.MANAGE_SITES),
            Map.entry("instansi", Permission.MANAGE_AGENCIES),
            Map.entry(AGREEMENTS, Permission.MANAGE_AGENCIES),
            Map.entry("layanan", Permission.MANAGE_SERVICES),
            Map.entry(STANDARDS, Permission.MANAGE_SERVICES),
            Map.entry(MODELS, Permission.MANAGE_SERVICES),
            Map.entry("loket", Permission.MANAGE_COUNTERS),
            Map.entry("jam", Permission.MANAGE_CALENDAR),
            Map.entry("jam/hari-libur", Permission.MANAGE_CALENDAR),
            Map.entry("tampilan", Permission.MANAGE_BRANDING),
            Map.entry("kehadiran", Permission.SUPERVISE_QUEUE),
            Map.entry(TRAIL, Permission.MANAGE_MEMBERS),
            Map.entry(GUIDANCE, Permission.ANSWER_GUIDANCE));

    private final Stock stock;
    private final List<Incident> incidents;
    private final FromProvince province;
    private final Reader reader;
    private final LocalDate today;
    private final List<Concern> found = new ArrayList<>();

    Concerns(Stock stock, List<Incident> incidents, FromProvince province, Reader reader, LocalDate today) {
        this.stock = stock;
        this.incidents = incidents;
        this.province = province;
        this.reader = reader;
        this.today = today;
    }

    /** Tell whether there can be any for somebody; to an agency's officer they are other people's work. */
    static boolean concern(Predicate<Permission> may) {
        return may.test(WATCHING) || NEEDS.values().stream().anyMatch(may);
    }

    /** List them all to who watches over the MPP, and to others what they may do something about. */
    List<Concern> of(Predicate<Permission> may) {
        return all().stream()
                .filter(concern -> may.test(WATCHING) || may.test(concern.needs()))
                .toList();
    }

    private List<Concern> all() {
        personsOpened();
        guidance();
        unattended();
        missing(stock.sites(), "site", "lokasi");
        missing(stock.agencies(), "agency", "instansi");
        stock.sites().stream().filter(Predicate.not(this::hasHours)).forEach(this::withoutHours);
        stock.agencies().stream().filter(stock::hasService).forEach(this::withoutCounter);
        stock.agencies().stream().filter(Predicate.not(stock::hasService)).forEach(this::withoutService);
        agreements();
        holidays(today.getYear());
        if (today.getMonthValue() >= DECREES_ARE_OUT.getValue()) {
            holidays(today.getYear() + 1);
        }
        unsure(stock.services(), service -> !service.confirmed(), "service", "layanan");
        standards();
        named(stock.changedModels(), "model.changed", "look", MODELS, Map.of());
        named(stock.changedStandards(), "model.standard.changed", "look", MODELS, Map.of());
        unsure(stock.agencies(), agency -> !agency.sure(), "agency", "instansi");
        unsure(stock.agreements(), agreement -> !agreement.confirmed(), "agreement", AGREEMENTS);
        unsure(stock.sites(), site -> !site.confirmed(), "site", "lokasi");
        unsure(stock.hours(), hours -> !hours.sure(), "hours", "jam");
        unsure(stock.daysOff(), this::unsureAhead, "holiday", "jam/hari-libur");
        looks();
        return List.copyOf(found);
    }

    private void personsOpened() {
        province.opened().stream().findFirst().ifPresent(entry -> {
            var asked = Map.of("jenis", entry.subject().kind());
            var when = reader.formats().moment(entry.at());
            add("persons.opened", "look", TRAIL, asked, entry.actor().name(), when);
        });
    }

    private void guidance() {
        for (var note : province.guidance()) {
            switch (note.state(today)) {
                case OPEN -> asks(note, "guidance.open");
                case OVERDUE -> asks(note, "guidance.overdue");
                case ANSWERED, CLOSED -> {}
            }
        }
    }

    private void asks(Guidance note, String key) {
        var line = note.text().lines().findFirst().orElse("");
        var words = line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
        if (note.due() == null) {
            add("guidance.undated", "answer", GUIDANCE, Map.of(), words);
        } else {
            add(key, "answer", GUIDANCE, Map.of(), words, reader.formats().date(note.due()));
        }
    }

    private void unattended() {
        var away = stock.agencies().stream()
                .filter(agency ->
                        incidents.stream().anyMatch(one -> one.agency().equals(agency.code())))
                .map(Agency::shortName)
                .toList();
        named(away, "unattended", "look", "kehadiran", Map.of());
    }

    private void agreements() {
        var concerns = new AgreementConcerns(stock, today);
        named(shortNames(concerns.unbound()), "agreement.none", "agreement", AGREEMENTS, NEW);
        for (var agreement : concerns.ending()) {
            var asked = Map.of("pilih", "baru", "instansi", agreement.agency());
            var left = reader.formats().count(ChronoUnit.DAYS.between(today, agreement.until()));
            var last = reader.formats().date(agreement.until());
            add("agreement.ending", "agreement", AGREEMENTS, asked, agreement.name(), last, left);
        }
        named(shortNames(concerns.comingLessThanPromised()), "agreement.promised", "check", "instansi", Map.of());
    }

    private void standards() {
        long count = stock.services().stream()
                .filter(service -> !stock.hasStandard(service, today))
                .count();
        if (count > 0) {
            add("standard.none", "standard", STANDARDS, NEW, reader.formats().count(count));
        }
    }

    private static List<String> shortNames(List<Agency> agencies) {
        return agencies.stream().map(Agency::shortName).toList();
    }

    /** Add one concern about some, of whom the first few are named. */
    private void named(List<String> some, String key, String action, String page, Map<String, String> asked) {
        if (!some.isEmpty()) {
            var names = String.join(", ", some.subList(0, Math.min(some.size(), NAMED)));
            var words = some.size() > NAMED ? key + ".many" : key;
            add(words, action, page, asked, reader.formats().count(some.size()), names);
        }
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
        var needs = Objects.requireNonNull(NEEDS.get(page), page);
        var text = reader.say("regency.concern." + key, words);
        found.add(new Concern(text, "regency.concern.do." + action, page, asked, needs));
    }
}
