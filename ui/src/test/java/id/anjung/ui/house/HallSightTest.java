package id.anjung.ui.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import id.anjung.door.Caller;
import id.anjung.door.OpenDoor;
import id.anjung.queue.Call;
import id.anjung.queue.Spelling;
import id.anjung.queue.board.SpokenCall;
import id.anjung.ui.shell.Chromium;
import id.anjung.ui.site.CalledHall;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Boards, kiosks and ticket pages in a real browser; nobody logs in there, so no Keycloak is needed. */
class HallSightTest {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final int PHONE = 390;
    private static final int WIDE = 1600;

    /** A browser with an Indonesian voice, which says a sentence only when the test lets it end the one before. */
    private static final String VOICE = """
            window.said = [];
            window.Audio = class { play() { setTimeout(() => this.onended && this.onended(), 0); return Promise.resolve(); } };
            const speak = (words) => { window.said.push(words.text); window.last = words; };
            const voices = [new (class { get lang() { return 'id_ID'; } })()];
            window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
            Object.defineProperty(window, 'speechSynthesis', {value: {speak, getVoices: () => voices}});""";

    /** A browser without any voice, whose sounds last a while; it notes when one begins before another is over. */
    private static final String CLIPS = """
            delete window.speechSynthesis;
            Object.assign(window, {played: [], active: 0, overlapped: false});
            window.Audio = class {
              constructor(file) { this.file = file; }
              play() {
                window.played.push(this.file);
                window.overlapped = window.overlapped || window.active > 0;
                window.active++;
                setTimeout(() => { window.active--; this.onended && this.onended(); }, 20);
                return Promise.resolve();
              }
            };""";

    /** Makes a pause of seconds one of milliseconds, and notes it. */
    private static final String HURRY = """
            window.pauses = [];
            const pause = window.setTimeout;
            window.setTimeout = (work, millis) => {
              if (millis >= 2000) { window.pauses.push(Math.round(millis)); }
              return pause(work, Math.min(millis, 20));
            };""";

    private static final String SECONDS_OF_THE_CHIME = """
            async () => {
              const file = await (await fetch('/assets/suara/lonceng.ogg')).arrayBuffer();
              return (await new OfflineAudioContext(1, 48000, 48000).decodeAudioData(file)).duration;
            }""";

    /** Name what reaches out of the window, or into what stands below it. */
    private static final String SHAPE = """
            () => {
              const wrong = [];
              const parts = [...document.querySelectorAll('header, main, #columns, footer')];
              const box = (one) => one.getBoundingClientRect();
              parts.forEach((one, place) => {
                if (box(one).right > innerWidth + 1 || box(one).bottom > innerHeight + 1
                    || (place > 0 && box(one).top < box(parts[place - 1]).bottom - 1)) {
                  wrong.push(one.tagName);
                }
              });
              document.querySelectorAll('#current p, #list li, #columns div, h1, .clock').forEach((one) => {
                const around = box(one.parentElement);
                if (box(one).bottom > around.bottom + 1 || box(one).top < around.top - 1
                    || box(one).right > around.right + 1) {
                  wrong.push(one.id || one.className || one.tagName);
                }
              });
              return wrong;
            }""";

    private static OpenDoor door;
    private static Chromium chromium;
    private static CalledHall hall;
    private static Caller officer;
    private static Caller colleague;
    private static Caller far;

    @BeforeAll
    static void open() {
        door = OpenDoor.with(Map.of("anjung.roles", "open,worker"), "9719");
        hall = CalledHall.furnish(door, "9719");
        hall.openAlways();
        hall.agency("pajak", "Kantor Pelayanan Pajak Pratama Tanjung", "b", "7");
        CalledHall.accepted(hall.admin().post(hall.api("counters"), """
                {"code": "LANTAI-2.KIRI-12", "name": "Loket di lantai dua sebelah kiri", "site": "utama", "zone": "b",
                 "agencies": ["capil"], "shared": false}"""));
        hall.notice("Selamat datang; siapkan berkas Anda.");
        officer = hall.officer("sari", "3");
        colleague = hall.officer("budi", "12");
        far = hall.officer("tuti", "LANTAI-2.KIRI-12");
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
        door.close();
    }

    @Test
    void a_board_shows_a_call_at_once_and_says_one_after_the_other() {
        try (var context = chromium.stranger(WIDE, ColorScheme.DARK)) {
            var page = context.newPage();
            page.addInitScript(VOICE);
            page.navigate(address("papan/a"));
            page.locator("#sound").click();
            var first = called(officer);
            assertThat(page.locator("#number")).hasText(first);
            assertThat(page.locator("#counter")).hasText("3");
            page.waitForFunction("() => window.said.length === 1");
            var second = called(colleague);
            assertThat(page.locator("#list")).not().containsText(second);
            assertThat(said(page)).hasSize(1).last().asString().endsWith("loket tiga");
            page.evaluate("() => window.last.onend()");
            assertThat(page.locator("#number")).hasText(second);
            assertThat(page.locator("#list")).containsText(first);
            page.waitForFunction("() => window.said.length === 2");
            assertThat(said(page)).last().asString().endsWith("loket dua belas");
            page.evaluate("() => window.last.onend()");
            Sight.flawless(page, "board");
            page.waitForFunction("() => document.querySelector('#number').getBoundingClientRect().width"
                    + " < document.querySelector('#current').getBoundingClientRect().width");
        }
    }

    @Test
    void where_the_browser_has_no_voice_clips_are_played_one_after_the_other_each_call_after_a_chime() {
        try (var context = chromium.stranger(WIDE, ColorScheme.DARK)) {
            var page = context.newPage();
            page.addInitScript(CLIPS);
            page.navigate(address("papan/a"));
            assertThat(page.locator("#sound")).hasText("Nyalakan suara");
            page.locator("#sound").click();
            assertThat(page.locator("#sound")).isHidden();
            var wanted = new ArrayList<>(List.of("lonceng"));
            wanted.addAll(clips(called(officer), "3"));
            wanted.addAll(clips(called(colleague), "12"));
            page.waitForFunction("count => window.played.length >= count", wanted.size());
            var played = (List<?>) page.evaluate("() => window.played");
            assertThat(played)
                    .isEqualTo(wanted.stream()
                            .map(clip -> "/assets/suara/" + clip + ".ogg")
                            .toList());
            assertThat(page.evaluate("() => window.overlapped")).isEqualTo(false);
            assertThat((Double) page.evaluate(SECONDS_OF_THE_CHIME))
                    .as("a clip that the browser can read")
                    .isBetween(1.0, 4.0);
            page.reload();
            assertThat(page.locator("#sound")).isHidden(); // a browser that may play is not asked twice
        }
    }

    @Test
    void a_board_that_is_refused_asks_more_and_more_seldom() {
        try (var context = chromium.stranger(WIDE, ColorScheme.DARK)) {
            var page = context.newPage();
            page.addInitScript(HURRY);
            page.route("**/siaran*", asked -> asked.fulfill(new Route.FulfillOptions().setStatus(429)));
            page.navigate(address("papan/a"));
            page.waitForFunction("() => window.pauses.length >= 8");
            var pauses = ((List<?>) page.evaluate("() => window.pauses"))
                    .stream().map(pause -> (Integer) pause).toList();
            assertThat(pauses.getFirst()).isBetween(2_250, 3_750);
            assertThat(pauses.subList(5, 8)).allMatch(pause -> pause >= 22_500 && pause <= 37_500);
            assertThat(page.locator("#stale")).isVisible();
            page.navigate("about:blank"); // a request that is answered while the browser closes fails
        }
    }

    private static List<String> clips(String label, String counter) {
        var spoken = new SpokenCall(Spelling.ANTREAN).clips(new Call(1, label, counter, "capil", Instant.EPOCH));
        return Stream.concat(Stream.of("lonceng"), spoken.stream()).toList();
    }

    @ParameterizedTest
    @CsvSource({"1920,1080", "1366,768"})
    void a_board_with_long_names_keeps_its_shape_and_is_read_from_far(int width, int height) {
        try (var context = chromium.stranger(width, ColorScheme.DARK)) {
            var page = context.newPage();
            page.setViewportSize(width, height);
            for (int call = 0; call < 7; call++) {
                called(far);
            }
            var label = called(far);
            page.navigate(address("papan/b"));
            assertThat(page.locator("#number")).hasText(label);
            assertThat(page.locator("#list li")).hasCount(6);
            assertThat(page.locator("#columns div")).hasCount(2);
            assertThat(page.locator("#columns")).containsText(label);
            assertThat(page.locator("#columns")).containsText("Kantor Pelayanan Pajak");
            assertThat(page.locator("#text")).hasText("Selamat datang; siapkan berkas Anda.");
            page.waitForFunction("() => document.getAnimations().every(one => one.effect.target.id === 'text'"
                    + " || one.playState === 'finished')");
            assertThat(page.evaluate(SHAPE)).as("what leaves its place").isEqualTo(List.of());
            assertThat((Double) page.evaluate("() => document.querySelector('#number').getBoundingClientRect().height"
                            + " / innerHeight"))
                    .as("the number, of the height")
                    .isGreaterThan(0.36);
            Sight.flawless(page, "board-" + width);
        }
    }

    @Test
    void a_board_whose_line_is_lost_says_so_and_keeps_what_it_shows() {
        var other = OpenDoor.beside(Map.of("anjung.roles", "open,worker", "anjung.management.port", -1), "9719");
        try (var context = chromium.stranger(WIDE, ColorScheme.DARK)) {
            var page = context.newPage();
            page.navigate(other.anybody().door() + hall.page("papan/a"));
            var label = called(officer);
            assertThat(page.locator("#number")).hasText(label);
            assertThat(page.locator("#stale")).isHidden();
            other.close();
            assertThat(page.locator("#stale")).hasText("Menyambung kembali…");
            assertThat(page.locator("#stale")).isVisible();
            assertThat(page.locator("#number")).hasText(label);
        }
    }

    @Test
    void a_ticket_page_follows_its_place_on_a_phone_and_is_given_back_without_a_script() {
        var code = hall.arrive("ktp", "null");
        try (var context = chromium.stranger(PHONE, ColorScheme.LIGHT)) {
            var page = context.newPage();
            page.navigate(door.anybody().door() + "/t/" + code);
            assertThat(page.locator(".place")).hasText("Giliran Anda berikutnya.");
            assertThat(page.locator(".wait strong")).hasText("kurang dari 5 menit");
            Sight.flawless(page, "ticket-390");
            hall.callNext(officer);
            assertThat(page.locator(".place")).hasText("Silakan menuju ke loket 3.");
            assertThat(page.locator(".give-back")).isHidden();
            assertThat(page.locator(".wait")).isHidden();
            hall.serve(officer);
            assertThat(page.locator(".place")).hasText("Selesai. Terima kasih.");
            page.navigate(door.anybody().door() + "/t/" + hall.arrive("ktp", "null"));
            page.locator("summary").click();
            Sight.flawless(page, "ticket-give-back-390");
            page.locator(".give-back button").click();
            assertThat(page.locator(".place")).hasText("Nomor ini sudah dibatalkan.");
        }
    }

    @Test
    void a_number_whose_day_ended_before_its_turn_is_exchanged_on_its_page() {
        hall.rebookWhenTheDayEnds();
        var code = hall.arrive("ktp", "null");
        hall.endDayOf(code);
        try (var context = chromium.stranger(PHONE, ColorScheme.LIGHT)) {
            var page = context.newPage();
            // What was decided just now counts within two seconds.
            Soon.holds("the offer", SOON, () -> {
                page.navigate(door.anybody().door() + "/t/" + code);
                return page.locator(".again").count() > 0;
            });
            assertThat(page.locator(".again")).containsText("Anda dapat menukar nomor ini dengan nomor untuk");
            Sight.flawless(page, "ticket-again-390");
            page.locator(".again button").click();
            assertThat(page.locator(".again")).isHidden();
            assertThat(page.locator(".place")).hasText(Pattern.compile("Nomor ini berlaku .*|.*Giliran Anda.*"));
            Sight.flawless(page, "ticket-exchanged-390");
        }
        hall.callNext(officer);
        hall.serve(officer);
    }

    @Test
    void a_mall_tells_on_a_phone_how_long_one_waits_and_so_does_whoever_is_further_back() {
        var codes = List.of("ktp", "ktp", "akta", "ktp", "akta", "ktp").stream()
                .map(service -> hall.arrive(service, "null"))
                .toList();
        try (var context = chromium.stranger(PHONE, ColorScheme.LIGHT)) {
            var page = context.newPage();
            page.navigate(door.anybody().door() + "/t/" + codes.getLast());
            assertThat(page.locator(".place")).hasText("5 nomor lagi sebelum Anda.");
            assertThat(page.locator(".wait strong")).containsText("±");
            Sight.flawless(page, "ticket-wait-390");
            page.navigate(door.anybody().door() + hall.page("").replaceFirst("/$", ""));
            assertThat(page.locator(".waits .told").first()).containsText(" menit");
            Sight.flawless(page, "mall-waits-390");
        }
        codes.forEach(code -> {
            hall.callNext(officer);
            hall.serve(officer);
        });
    }

    private static String called(Caller who) {
        hall.arrive("ktp", "null");
        var label = hall.callNext(who);
        hall.serve(who);
        return label;
    }

    private static List<?> said(Page page) {
        return (List<?>) page.evaluate("() => window.said");
    }

    private static String address(String rest) {
        return door.anybody().door() + hall.page(rest);
    }
}
