package id.anjung.ui.site;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.door.Caller;
import id.anjung.door.EventEar;
import id.anjung.door.OpenDoor;
import id.anjung.tenancy.HandClock;
import id.anjung.ui.house.Soon;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BoardPagesTest {
    private static final Map<String, Object> NO_CONSOLE = Map.of(
            "anjung.roles", "open,worker", "test.hand-clock", true, "test.loud-stream", true, "anjung.open.beat", "1s");
    private static OpenDoor door;
    private static CalledHall hall;
    private static Caller officer;

    @BeforeAll
    static void open() {
        door = OpenDoor.with(NO_CONSOLE, "9713", "9714");
        hall = CalledHall.furnish(door, "9713");
        officer = hall.officer("sari", "3");
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void a_board_shows_the_current_call_large_and_tells_no_name_and_no_priority() {
        var label = called("\"ELDERLY\"");
        var page = door.anybody().get(hall.page("papan/a"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains(
                        "<html lang=\"id\">", "id=\"number\">" + label, "id=\"counter\">3", "Cepat &amp; ramah", "WITA")
                .contains("MPP Uji &lt;Coba&gt;", "Zona A", "Menyambung kembali…", "Nyalakan suara")
                .doesNotContain("ELDERLY", "Lansia", "sari", "style=", "<script>", "http://", "https://");
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "connect-src 'self'", "media-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        try (var board = EventEar.of(door.anybody(), hall.page("papan/a/siaran"))) {
            assertThat(board.next().data()).contains(label).doesNotContain("ELDERLY", "sari");
        }
    }

    @Test
    void a_zone_without_a_call_has_a_board_and_a_zone_that_is_not_there_has_none() {
        assertThat(door.anybody().get(hall.page("papan/b")).text()).contains("Zona B", "id=\"number\">–");
        assertThat(door.anybody().get(hall.page("papan/zzz")).status()).isEqualTo(404);
        assertThat(door.anybody().get("/mpp/mall-9714/papan/a").status()).isEqualTo(404);
        assertThat(door.anybody().get("/mpp/atlantis/papan/a").status()).isEqualTo(404);
        try (var nothing = EventEar.of(door.anybody(), hall.page("papan/zzz/siaran"))) {
            assertThat(nothing.status()).isEqualTo(404);
        }
    }

    @Test
    void no_board_hears_a_number_that_is_entered_from_paper_and_programs_read_what_is_wrong_with_one() {
        called("null");
        var block =
                hall.admin().post(hall.api("paper-blocks"), "{\"agency\": \"capil\", \"counter\": \"3\", \"size\": 2}");
        CalledHall.accepted(block);
        try (var board = EventEar.of(door.anybody(), hall.page("papan/a/siaran"))) {
            var seen = board.next().data();
            CalledHall.accepted(enter("A-C001", "00:00"));
            var more = EventEar.of(door.anybody(), hall.page("papan/a/siaran"));
            assertThat(more.next().data()).as("whoever comes now sees the same").isEqualTo(seen);
            more.close();
            assertThat(board.silentFor(700)).as("nobody is called").isTrue();
        }
        var twice = enter("A-C001", "00:00");
        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.at("errors", 0, "message")).isEqualTo("Nomor A-C001 sudah dicatat.");
        var backwards = enter("A-C002", "00:01");
        assertThat(backwards.status()).isEqualTo(422);
        assertThat(backwards.at("errors", 0, "field")).isEqualTo("times.called");
        assertThat(hall.admin().get(hall.api("paper-blocks")).at("items", 0, "entered"))
                .isEqualTo("1");
        assertThat(officer.post(hall.api("paper-blocks"), "{\"agency\": \"capil\", \"counter\": null, \"size\": 2}")
                        .status())
                .isEqualTo(403);
    }

    private static Caller.Answer enter(String number, String taken) {
        return hall.admin().post(hall.api("paper-entries"), """
                {"code": "%s", "day": "%s", "counter": "3", "service": "ktp", "priority": null,
                 "times": {"taken": "%s", "called": "00:00", "served": "00:00", "finished": "00:00"}}""".formatted(
                        number, LocalDate.now(ZoneId.of("Asia/Makassar")), taken));
    }

    @Test
    void a_board_that_was_cut_off_comes_back_and_neither_loses_nor_doubles_a_call() {
        String first = called("null");
        EventEar.Heard last;
        try (var board = EventEar.of(door.anybody(), hall.page("papan/a/siaran"))) {
            assertThat(board.next().name()).isEqualTo("papan");
            first = called("null");
            last = board.next();
            assertThat(last.name()).isEqualTo("panggilan");
            assertThat(last.data())
                    .contains("\"call\":{\"number\":\"" + first + "\",\"counter\":\"3\",\"agency\":\"Capil\"}")
                    .contains("Nomor antrean A ", "silakan menuju ke loket tiga");
        }
        var second = called("null");
        var third = called("null");
        try (var board = EventEar.of(door.anybody().with("Last-Event-ID", last.id()), hall.page("papan/a/siaran"))) {
            var state = board.next();
            assertThat(state.name()).isEqualTo("papan");
            assertThat(state.data()).contains(second, third);
            assertThat(board.next().data()).contains("\"call\":{\"number\":\"" + second);
            assertThat(board.next().data()).contains("\"call\":{\"number\":\"" + third);
            assertThat(board.silentFor(1_000)).as("nothing is told twice").isTrue();
            var fourth = called("null");
            assertThat(board.next().data()).contains("\"call\":{\"number\":\"" + fourth);
        }
    }

    @Test
    void scripts_and_styles_of_the_board_are_files_of_ours() {
        for (var file : new String[] {"board.js", "live.js", "voice.js", "board.css"}) {
            var asset = door.anybody().get("/assets/" + file);
            assertThat(asset.status()).as(file).isEqualTo(200);
            assertThat(asset.text()).doesNotContain("http://", "https://");
        }
    }

    @Test
    void a_zone_of_several_agencies_shows_the_latest_call_of_each_and_the_notice_of_the_mall() {
        hall.agency("pajak", "Kantor Pajak", "b", "7");
        CalledHall.accepted(hall.admin().post(hall.api("counters"), """
                {"code": "8", "name": "Loket", "site": "utama", "zone": "b", "agencies": ["capil"], "shared": false}"""));
        hall.notice("Hari ini sampai pukul dua.");
        door.bean(HandClock.class).move(Duration.ofSeconds(61)); // what is remembered of the mall grows old
        var there = hall.officer("tuti", "8");
        hall.arrive("ktp", "null");
        var label = hall.callNext(there);
        try (var board = EventEar.of(door.anybody(), hall.page("papan/b/siaran"))) {
            assertThat(board.next().data())
                    .contains("\"columns\":[{\"number\":\"–\",\"counter\":\"\",\"agency\":\"Kantor Pajak\"},")
                    .contains(",{\"number\":\"" + label + "\",\"counter\":\"8\",\"agency\":\"Capil\"}]")
                    .contains("\"text\":\"Hari ini sampai pukul dua.\"");
        } finally {
            hall.serve(there);
            hall.notice("");
        }
    }

    @Test
    void a_machine_that_is_paired_as_a_board_is_led_to_its_zone_and_says_that_it_is_alive() {
        var machine = hall.machine("BOARD");
        assertThat(machine.get(hall.page("kiosk")).text()).contains("Papan untuk zona mana?", "?zona=b", "Zona A");
        var led = machine.get(hall.page("kiosk?zona=b"));
        assertThat(led.status()).isEqualTo(303);
        assertThat(led.header("Location")).isEqualTo(hall.page("papan/b?lokasi=utama"));
        assertThat(machine.get(led.header("Location")).text()).contains("data-beat=\"" + hall.page("kiosk/detak"));
        assertThat(door.anybody().get(led.header("Location")).text()).contains("data-beat=\"\"");
        assertThat(CalledHall.form(machine, hall.page("kiosk/detak"), "").status())
                .isEqualTo(204);
        assertThat(CalledHall.form(machine, hall.page("kiosk/ambil"), "layanan=ktp")
                        .status())
                .as("a board gives no number")
                .isEqualTo(403);
    }

    @Test
    void who_reads_nothing_is_cut_off_while_others_hear_and_little_is_kept_for_it() throws IOException {
        var streams = door.bean(MeterRegistry.class).get("anjung.open.streams").gauge();
        double before = streams.value();
        try (var deaf = new Socket()) {
            deaf.setReceiveBufferSize(4_096);
            deaf.connect(
                    new InetSocketAddress("localhost", door.anybody().door().getPort()));
            deaf.getOutputStream()
                    .write(("GET " + hall.page("uji/ramai") + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                            .getBytes(US_ASCII));
            Soon.holds("it sits", Duration.ofSeconds(20), () -> streams.value() == before + 1);
            try (var board = EventEar.of(door.anybody(), hall.page("papan/a/siaran"))) {
                board.next();
                var label = called("null");
                assertThat(board.next().data()).contains(label);
                Soon.holds("the seat is free again", Duration.ofSeconds(30), () -> streams.value() <= before + 1);
                assertThat(board.silentFor(10)).isTrue();
            }
            assertThat(door.bean(LoudStream.class).bytes()).isLessThan(32L << 20);
            assertThat(ends(deaf)).as("the line is closed").isTrue();
        }
    }

    /** Read what was on its way, until the other side has hung up. */
    private static boolean ends(Socket deaf) throws IOException {
        deaf.setSoTimeout(20_000);
        try {
            return deaf.getInputStream().readAllBytes().length > 0;
        } catch (SocketException cut) {
            return true;
        }
    }

    private static String called(String priority) {
        hall.arrive("ktp", priority);
        var label = hall.callNext(officer);
        hall.serve(officer);
        return label;
    }
}
