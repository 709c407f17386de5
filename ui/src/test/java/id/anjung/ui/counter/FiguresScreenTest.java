package id.anjung.ui.counter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.access.Membership;
import id.anjung.access.Role;
import id.anjung.calendar.Dates;
import id.anjung.calendar.OpeningHours;
import id.anjung.calendar.OpeningKind;
import id.anjung.calendar.OpeningTimes;
import id.anjung.calendar.Times;
import id.anjung.queue.Answer;
import id.anjung.queue.CallingTickets;
import id.anjung.queue.CounterSessions;
import id.anjung.queue.PriorityClass;
import id.anjung.queue.ServedAs;
import id.anjung.queue.ServingTickets;
import id.anjung.tenancy.share.FairUse;
import id.anjung.tenancy.share.Shared;
import id.anjung.ui.house.Sight;
import id.anjung.ui.regency.WingConsole;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FiguresScreenTest {
    private static final String PATH = CounterWing.HOME + "/statistik";
    private static final Map<String, Object> AUDITOR = Map.of(
            "preferred_username", "tabalong.auditor",
            "name", "Nurul Huda",
            "organization", Map.of("6309", Map.of("groups", List.of("/auditor"))));

    private static CounterWing wing;

    @BeforeAll
    static void letADayPass() {
        wing = new CounterWing();
        wing.inside(() -> wing.bean(OpeningTimes.class).add(allDay()));
        for (var service : List.of("ktp", "ktp", "akta", "paspor", "npwp")) {
            wing.arrive(service, service.equals("akta") ? PriorityClass.ELDERLY : null);
        }
        at("01", "disdukcapil", 2);
        at("11", "imigrasi", 1);
    }

    @AfterAll
    static void close() {
        wing.close();
    }

    @Test
    void a_supervisor_finds_the_figures_beside_the_live_view_and_takes_them_apart() {
        var page = wing.screen(CounterWing.SUPERVISOR, CounterWing.HOME + "/pantauan");
        page.locator(".parts a", new Page.LocatorOptions().setHasText("Statistik"))
                .click();
        assertThat(page.locator("h1")).hasText("Statistik");
        assertThat(page.locator(".parts a[aria-current]")).hasText("Statistik");
        assertThat(page.locator("vaadin-side-nav-item[path$=statistik]")).hasCount(0);
        assertThat(card(page, "Kunjungan")).hasText("5");
        assertThat(card(page, "Layanan selesai")).hasText("3");
        assertThat(card(page, "Antrean prioritas")).hasText("1");
        assertThat(card(page, "Kehadiran loket")).hasText(Pattern.compile("\\d+,\\d\\d%"));
        assertThat(page.locator("anjung-chart svg")).isVisible();
        page.setViewportSize(1440, 1700);
        Sight.flawless(page, "figures-by-day");

        select(page, "Dirinci per", "Instansi");
        assertThat(page.locator("anjung-chart"))
                .hasAttribute("aria-label", Pattern.compile("Kunjungan per Instansi: tertinggi 3 \\(Disdukcapil\\).*"));
        select(page, "Angka yang digambar", "Layanan selesai");
        assertThat(page).hasURL(Pattern.compile("(?=.*per=instansi)(?=.*grafik=finished)"));
        Sight.flawless(page, "figures-by-agency");
        page.reload();
        assertThat(page.locator("anjung-chart"))
                .hasAttribute(
                        "aria-label", Pattern.compile("Layanan selesai per Instansi: tertinggi 2 \\(Disdukcapil\\).*"));
        page.setViewportSize(390, 844);
        Sight.fits(page, "figures-by-agency-390");
    }

    @Test
    void who_looks_while_the_mall_reads_as_much_as_it_may_is_told_so_on_the_page() {
        var taken = new ArrayList<InputStream>();
        wing.inside(() -> List.of(Shared.READS, Shared.READS, Shared.EXPORTS, Shared.EXPORTS)
                .forEach(what -> taken.add(wing.bean(FairUse.class).whileRead(what, InputStream::nullInputStream))));
        var page = wing.screen(CounterWing.SUPERVISOR, PATH);
        assertThat(page.locator("vaadin-notification-card")).containsText("sudah mencapai jatahnya");
        assertThat(page.locator("h1")).hasText("Statistik");
        assertThat(page.locator(".figure-card")).hasCount(0);
        close(taken.subList(0, 2));
        page.reload();
        assertThat(card(page, "Kunjungan")).hasText("5");
        page.locator("a[download$=csv]").click();
        assertThat(page.locator("vaadin-notification-card")).containsText("sudah mencapai jatahnya");
        close(taken.subList(2, 4));
        assertThat(file(page, "csv")).contains("KPI-01");
    }

    private static void close(List<InputStream> taken) {
        for (var one : taken) {
            try {
                one.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    @Test
    void an_auditor_has_an_entry_of_their_own_reads_what_a_figure_means_and_takes_the_files() {
        var page = wing.darkScreen(AUDITOR, CounterWing.HOME);
        page.locator("vaadin-side-nav-item[path$=statistik]").click();
        assertThat(page.locator("h1")).hasText("Statistics");
        assertThat(page.locator(".parts")).isHidden();
        page.locator(".figure-card")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile(".*No-show")))
                .click();
        assertThat(page.getByText("and did not come back")).isVisible();
        page.keyboard().press("Escape");
        assertThat(file(page, "csv")).contains("KPI-01 Visits").contains("All together");
        assertThat(file(page, "xlsx")).startsWith("PK");
        Sight.flawless(page, "figures-dark");
    }

    @Test
    void the_home_of_a_regency_says_how_the_day_goes() {
        var page = wing.screen(CounterWing.ADMIN, CounterWing.HOME);
        assertThat(page.locator(".figures .value")).hasText(new String[] {"5", "2", "6 mnt", "2", "3"});
        assertThat(page.locator(".figures")).containsText("dari 6 terjadwal hari ini");
        Sight.flawless(page, "home-of-the-day");
        page.locator(".figures > a").first().click();
        assertThat(card(page, "Kunjungan")).hasText("5");
    }

    @Test
    void days_that_cannot_be_are_refused_at_the_field_and_days_of_nothing_say_what_belongs_there() {
        var page = wing.screen(CounterWing.ADMIN, PATH + "?dari=2026-02-02&sampai=2026-02-01");
        assertThat(page.locator("vaadin-date-picker[invalid] [slot=error-message]"))
                .hasText("Harus sesudah 2026-02-02.");
        assertThat(page.locator(".figure-card")).hasCount(0);
        page.navigate(page.url().replaceFirst("\\?.*", "?dari=2024-01-01&sampai=2024-12-31"));
        assertThat(page.locator(".empty-list")).containsText("begitu nomor pertama diambil");
        Sight.flawless(page, "figures-empty");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Hari ini"))
                .click();
        assertThat(card(page, "Kunjungan")).hasText("5");
    }

    private static Locator card(Page page, String name) {
        return page.locator(
                        ".figure-card",
                        new Page.LocatorOptions()
                                .setHas(page.locator(
                                        ".definition > span",
                                        new Page.LocatorOptions().setHasText(Pattern.compile("^" + name + "$")))))
                .locator(".value");
    }

    private static void select(Page page, String field, String item) {
        page.getByLabel(field).click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(item).setExact(true))
                .click();
    }

    private static String file(Page page, String ending) {
        return String.valueOf(page.evaluate("() => fetch(document.querySelector('a[download$=" + ending
                + "]').href).then(answer => answer.text())"));
    }

    private static OpeningHours allDay() {
        var week = new HashMap<DayOfWeek, List<Times>>();
        for (var day : DayOfWeek.values()) {
            week.put(day, List.of(new Times(LocalTime.of(0, 0), LocalTime.of(23, 59))));
        }
        return new OpeningHours("jam", "Jam", "utama", OpeningKind.BASE, new Dates(null, null), week, true);
    }

    /** Let an officer open a counter and serve so many people, two minutes each. */
    private static void at(String counter, String agency, int people) {
        var officer = new Actor(
                counter,
                counter,
                "Petugas " + counter,
                Set.of(),
                Map.of(WingConsole.TABALONG, Set.of(new Membership(Role.AGENCY_OFFICER, agency))));
        wing.inside(() -> CurrentActor.run(officer, () -> {
            done(() -> wing.bean(CounterSessions.class).open(counter, agency));
            for (int i = 0; i < people; i++) {
                wing.later(Duration.ofMinutes(2));
                done(wing.bean(CallingTickets.class)::next);
                done(wing.bean(ServingTickets.class)::start);
                wing.later(Duration.ofMinutes(2));
                done(() -> wing.bean(ServingTickets.class).finish(ServedAs.SERVED));
            }
        }));
    }

    private static void done(Supplier<? extends Answer<?>> step) {
        assertThat((Object) step.get()).isInstanceOf(Answer.Done.class);
    }
}
