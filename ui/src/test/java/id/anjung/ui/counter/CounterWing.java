package id.anjung.ui.counter;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import id.anjung.agency.Agencies;
import id.anjung.agency.Agency;
import id.anjung.agency.AgencyLevel;
import id.anjung.agency.Counter;
import id.anjung.agency.Counters;
import id.anjung.agency.Site;
import id.anjung.agency.Sites;
import id.anjung.agency.Zone;
import id.anjung.calendar.Dates;
import id.anjung.calendar.OpeningHours;
import id.anjung.calendar.OpeningKind;
import id.anjung.calendar.OpeningTimes;
import id.anjung.calendar.Times;
import id.anjung.catalog.Fee;
import id.anjung.catalog.Handling;
import id.anjung.catalog.ProcessingTime;
import id.anjung.catalog.Service;
import id.anjung.catalog.ServiceChannel;
import id.anjung.catalog.ServiceKind;
import id.anjung.catalog.ServiceTerms;
import id.anjung.catalog.Services;
import id.anjung.queue.Answer;
import id.anjung.queue.IssuingTickets;
import id.anjung.queue.MallPlans;
import id.anjung.queue.PriorityClass;
import id.anjung.queue.QueueView;
import id.anjung.queue.TicketSource;
import id.anjung.queue.Visit;
import id.anjung.queue.Wish;
import id.anjung.tenancy.HandClock;
import id.anjung.ui.house.Soon;
import id.anjung.ui.regency.WingConsole;
import id.anjung.ui.shell.Chromium;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Open the console over a wing with counters, and lead officers in. */
final class CounterWing implements AutoCloseable {
    private static final int COUNTERS = 6;

    static final String HOME = "/mpp/tabalong";
    static final Map<String, Object> OFFICER =
            member("dukcapil.tabalong", "Ahmad Rifani", "/agencies/disdukcapil/officer");
    static final Map<String, Object> SECOND = member("imigrasi.kedua", "Noor Aida", "/agencies/imigrasi/officer");
    static final Map<String, Object> THIRD = member("imigrasi.ketiga", "Rahmadi", "/agencies/imigrasi/officer");
    static final Map<String, Object> FOURTH = member("bpjs.tabalong", "Rusmini", "/agencies/bpjs/officer");
    static final Map<String, Object> SUPERVISOR =
            member("pajak.supervisor", "Hj. Mariani", "/agencies/pajak/supervisor");
    static final Map<String, Object> ADMIN = member("tabalong.admin", "Siti Norhayati", "/tenant-admin");

    private final WingConsole console = new WingConsole(Map.of("test.hand-clock", true, "anjung.console.idle", "12h"));
    private final Chromium chromium = new Chromium();

    CounterWing() {
        console.letTokensLast(Duration.ofHours(12));
        inside(this::fill);
        Soon.holds(
                "the plan knows the counters",
                Duration.ofSeconds(10),
                () -> planned().size() == COUNTERS);
    }

    /** Answer what the queues know of the mall, which may be two seconds old. */
    private List<Counter> planned() {
        var found = new AtomicReference<>(List.<Counter>of());
        inside(() -> found.set(bean(MallPlans.class).now().counters()));
        return found.get();
    }

    private void fill() {
        var zones = List.of(new Zone("a", "Zona A"));
        bean(Sites.class).add(new Site("utama", "Gedung MPP", "Jalan Pangeran", zone(), zones, true));
        agency("disdukcapil", "Dinas Kependudukan dan Pencatatan Sipil", "Disdukcapil");
        agency("imigrasi", "Kantor Imigrasi", "Imigrasi");
        agency("bpjs", "BPJS Kesehatan", "BPJS");
        agency("pajak", "Kantor Pelayanan Pajak Pratama", "Pajak");
        service("ktp", "Penerbitan KTP elektronik baru", "disdukcapil");
        service("akta", "Akta kelahiran", "disdukcapil");
        service("paspor", "Paspor baru", "imigrasi");
        service("npwp", "Pendaftaran NPWP orang pribadi", "pajak");
        service("lapor", "Pelaporan SPT tahunan", "pajak");
        counter("01", "Loket satu", "disdukcapil");
        counter("11", "Loket sebelas", "imigrasi");
        counter("12", "Loket dua belas", "imigrasi");
        service("kepesertaan", "Perubahan kepesertaan", "bpjs");
        counter("31", "Loket tiga satu", "bpjs");
        counter("21", "Loket dua satu", "pajak");
        counter("22", "Loket dua dua", "pajak");
    }

    /** Answer a zone where midnight is far, so that a test may let an hour pass. */
    static String zone() {
        var early = LocalTime.now(ZoneId.of("Asia/Jakarta")).isBefore(LocalTime.of(22, 30));
        return early ? "Asia/Jakarta" : "Asia/Jayapura";
    }

    /** Schedule all agencies around the clock. */
    void openAllDay() {
        inside(() -> {
            var week = new HashMap<DayOfWeek, List<Times>>();
            for (var day : DayOfWeek.values()) {
                week.put(day, List.of(new Times(LocalTime.MIN, LocalTime.of(23, 59))));
            }
            bean(OpeningTimes.class)
                    .add(new OpeningHours("jam", "Jam", "utama", OpeningKind.BASE, Dates.ALWAYS, week, true));
        });
    }

    /** Answer how long nothing was heard of the officer at a counter. */
    Duration silence(String counter) {
        var seen = new AtomicReference<>(Instant.EPOCH);
        inside(() -> bean(QueueView.class).sessionsAt("").stream()
                .filter(session -> session.place().counter().equals(counter))
                .forEach(session -> seen.set(session.seenAt())));
        return Duration.between(seen.get(), bean(HandClock.class).instant());
    }

    /** Let time pass. */
    void later(Duration by) {
        bean(HandClock.class).move(by);
    }

    private void agency(String code, String name, String shortName) {
        bean(Agencies.class)
                .add(new Agency(code, name, shortName, AgencyLevel.REGENCY, List.of(DayOfWeek.values()), true));
    }

    private void service(String code, String name, String agency) {
        var terms = new ServiceTerms(
                List.of("KTP"),
                new ProcessingTime("10 menit", 10, ProcessingTime.Unit.MINUTES),
                new Fee("Gratis", 0L),
                "Dokumen");
        var handling = new Handling(ServiceKind.WHILE_WAITING, List.of(ServiceChannel.IN_PERSON));
        bean(Services.class).add(new Service(code, name, agency, handling, terms, true, ""));
    }

    private void counter(String code, String name, String agency) {
        bean(Counters.class).add(new Counter(code, name, "utama", "a", List.of(agency), false));
    }

    /** Let so many rounds go by that every open screen is called. */
    void beat() {
        var watch = bean(QueueWatch.class);
        for (int round = 0; round < QueueWatch.ROUNDS_OF_A_BEAT; round++) {
            watch.round();
        }
    }

    <T> T bean(Class<T> type) {
        return console.bean(type);
    }

    /** Do work in the wing beside all screens. */
    void inside(Runnable work) {
        console.inWing(WingConsole.TABALONG, work);
    }

    /** Give somebody a number. */
    Visit arrive(String service, @Nullable PriorityClass priority) {
        var given = new AtomicReference<@Nullable Visit>();
        inside(() -> {
            var wish = new Wish("", List.of(List.of(service)), TicketSource.DESK, priority, false, null);
            switch (bean(IssuingTickets.class).issue(wish)) {
                case Answer.Done<Visit>(var visit) -> given.set(visit);
                case Answer.Refused<Visit> refused -> throw new AssertionError(refused);
            }
        });
        var visit = given.get();
        if (visit == null) {
            throw new AssertionError("no number was given");
        }
        return visit;
    }

    /** Let somebody open a page in a browser of their own. */
    Page screen(Map<String, Object> person, String path) {
        return screen(person, path, chromium.person(1440));
    }

    /** Let somebody open a page who likes the dark and English. */
    Page darkScreen(Map<String, Object> person, String path) {
        var browser = chromium.person(1440);
        browser.addCookies(List.of(
                new Cookie("anjung_language", "en").setUrl(console.url()),
                new Cookie("anjung_colours", "dark").setUrl(console.url())));
        return screen(person, path, browser);
    }

    private Page screen(Map<String, Object> person, String path, BrowserContext browser) {
        console.loginAs(person);
        var page = browser.newPage();
        page.navigate(console.url() + path);
        page.waitForSelector("h1");
        return page;
    }

    private static Map<String, Object> member(String username, String name, String group) {
        return Map.of(
                "preferred_username", username,
                "name", name,
                "organization", Map.of("6309", Map.of("groups", List.of(group))));
    }

    @Override
    public void close() {
        chromium.close();
        console.close();
    }
}
