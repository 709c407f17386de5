package id.anjung.door;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantBusy;
import id.anjung.tenancy.TenantId;
import id.anjung.tenancy.share.FairUse;
import id.anjung.tenancy.share.Shared;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One mall is flooded while another one is asked quietly; nothing here measures time, all is held by hand. */
class NoisyNeighbourTest {
    private static final int SHARE = 4;
    private static final int LONG_READINGS_OR_FILES = 2;
    private static final int MOST_CONNECTIONS = 6;
    private static final String LOUD = "9651";
    private static final String QUIET = "9652";
    private static final String FAR = "?from=2026-01-01&to=2026-11-30";

    private static OpenDoor door;
    private static HeldPages pages;
    private static FairUse fairUse;

    private final List<Socket> sockets = new ArrayList<>();
    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();

    @BeforeAll
    static void open() {
        door = OpenDoor.with(
                Map.of(
                        "test.held-pages",
                        true,
                        "anjung.open.requests",
                        4 * SHARE,
                        "anjung.open.patience",
                        "500ms",
                        "anjung.db.patience",
                        "1s"),
                LOUD,
                QUIET);
        pages = door.bean(HeldPages.class);
        fairUse = door.bean(FairUse.class);
    }

    @AfterEach
    void letGo() throws IOException {
        for (var socket : sockets) {
            socket.close();
        }
        pages.letGo();
        people.close();
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void a_mall_that_is_flooded_is_refused_beyond_its_share_and_the_quiet_one_is_answered_meanwhile() {
        double before = refused("requests");
        var flood = flood();

        var refused = door.anybody().with("Accept-Language", "en").get(page(LOUD, "biasa"));
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isEqualTo("2");
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.at("type")).isEqualTo("/problems/too-many-at-once");
        assertThat(refused.at("title")).isEqualTo("Too many at once");
        assertThat(door.anybody().get(page(LOUD, "biasa")).at("title")).isEqualTo("Terlalu banyak sekaligus");
        assertThat(admin(LOUD).get(api(LOUD, "sites")).status())
                .as("the API is of the same share")
                .isEqualTo(429);
        assertThat(refused("requests")).isEqualTo(before + 3);

        assertThat(door.anybody().get(page(QUIET, "biasa")).status()).isEqualTo(200);
        assertThat(admin(QUIET).get(api(QUIET, "sites")).status()).isEqualTo(200);
        assertThat(door.anybody().get("/openapi/mall.yml").status()).isEqualTo(200);
        assertThat(pages.inside("mall-" + LOUD)).as("still held").isEqualTo(SHARE);

        pages.letGo();
        assertThat(flood).allSatisfy(one -> assertThat(one.get().status()).isEqualTo(200));
        assertThat(door.anybody().get(page(LOUD, "biasa")).status()).isEqualTo(200);
    }

    @Test
    void requests_that_fail_or_are_left_give_their_place_back() throws IOException {
        for (int i = 0; i < 3 * SHARE; i++) {
            assertThat(door.anybody().get(page(LOUD, "rusak")).status()).isEqualTo(500);
        }
        for (int i = 0; i < SHARE; i++) {
            try (var gone = said("GET " + page(LOUD, "tahan") + " HTTP/1.1\r\nHost: localhost\r\n\r\n")) {
                int now = i + 1;
                await(() -> pages.inside("mall-" + LOUD) >= now);
            }
        }
        pages.letGo();
        await(() -> pages.inside("mall-" + LOUD) == 0);
        for (int i = 0; i < 3 * SHARE; i++) {
            assertThat(door.anybody().get(page(LOUD, "biasa")).status()).isEqualTo(200);
        }
    }

    @Test
    void who_sends_slowly_holds_no_place() throws IOException {
        var slow = new ArrayList<Socket>();
        for (int i = 0; i < 3 * SHARE; i++) {
            slow.add(said(
                    "POST " + page(LOUD, "kirim") + " HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\n"
                            + "Content-Type: text/plain\r\nContent-Length: 10\r\n\r\nfive."));
        }
        assertThat(door.anybody().get(page(LOUD, "biasa")).status()).isEqualTo(200);
        for (var one : slow) {
            one.getOutputStream().write("five.".getBytes(StandardCharsets.US_ASCII));
            var answer = new String(one.getInputStream().readNBytes(15), StandardCharsets.US_ASCII);
            assertThat(answer).isEqualTo("HTTP/1.1 200 OK");
            one.close();
        }
    }

    @Test
    void a_mall_reads_many_days_only_twice_at_once_and_the_quiet_one_reads_meanwhile() {
        double before = refused("reads");
        var far = admin(LOUD);
        held(Shared.READS, () -> {
            var refused = far.get(api(LOUD, "statistics" + FAR));
            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.header("Retry-After")).isEqualTo("2");
            assertThat(far.get(api(LOUD, "statistics.xlsx" + FAR)).status()).isEqualTo(429);
            assertThat(far.get(api(LOUD, "statistics?from=2026-11-30&to=2026-11-30"))
                            .status())
                    .as("a day costs little")
                    .isEqualTo(200);
            assertThat(admin(QUIET).get(api(QUIET, "statistics" + FAR)).status())
                    .isEqualTo(200);
        });
        assertThat(refused("reads")).isEqualTo(before + 2);
        assertThat(far.get(api(LOUD, "statistics" + FAR)).status()).isEqualTo(200);
    }

    @Test
    void two_files_of_a_mall_are_fetched_at_once_and_each_counts_until_it_is_closed() {
        var trail = api(LOUD, "audit.jsonl");
        held(Shared.EXPORTS, () -> {
            assertThat(admin(LOUD).get(trail).status()).isEqualTo(429);
            assertThat(admin(QUIET).get(api(QUIET, "audit.jsonl")).status()).isEqualTo(200);
        });
        for (int i = 0; i < 3 * SHARE; i++) {
            assertThat(admin(LOUD).get(trail).status()).isEqualTo(200);
            assertThat(admin(LOUD).send("HEAD", trail, BodyPublishers.noBody()).status())
                    .as("without a body nobody would close it")
                    .isEqualTo(405);
        }
    }

    @Test
    void a_file_that_is_left_halfway_is_given_back() throws IOException {
        for (int i = 0; i < 3 * SHARE; i++) {
            try (var gone = said("GET " + page(LOUD, "berkas") + " HTTP/1.1\r\nHost: localhost\r\n\r\n")) {
                var answer = new String(gone.getInputStream().readNBytes(15), StandardCharsets.US_ASCII);
                assertThat(answer).isEqualTo("HTTP/1.1 200 OK");
            }
            await(() -> admin(LOUD).get(api(LOUD, "audit.jsonl")).status() == 200);
        }
    }

    @Test
    void a_mall_that_holds_its_connections_waits_for_them_itself() throws Exception {
        double before = refused("connections");
        var held = new ArrayList<Connection>();
        for (int i = 0; i < MOST_CONNECTIONS; i++) {
            held.add(connection(LOUD));
        }
        var more = people.submit(() -> connection(LOUD));
        var refused = admin(LOUD).get(api(LOUD, "sites"));
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.header("Retry-After")).isEqualTo("2");
        assertThat(refused.at("type")).isEqualTo("/problems/busy");
        assertThat(admin(QUIET).get(api(QUIET, "sites")).status()).isEqualTo(200);
        assertThat(more).failsWithin(Duration.ofSeconds(20));
        assertThat(refused("connections")).isGreaterThanOrEqualTo(before + 2);
        for (var one : held) {
            one.close();
        }
        assertThat(admin(LOUD).get(api(LOUD, "sites")).status()).isEqualTo(200);
    }

    @Test
    void forty_who_work_for_one_mall_do_not_make_one_wait_who_works_for_another() throws Exception {
        var over = new AtomicBoolean();
        var flood = new ArrayList<Future<List<Long>>>();
        for (int i = 0; i < 40; i++) {
            flood.add(people.submit(() -> waits(LOUD, over, Integer.MAX_VALUE)));
        }
        var quiet = waits(QUIET, over, 20);
        over.set(true);
        var loud = new ArrayList<Long>();
        for (var one : flood) {
            loud.addAll(one.get());
        }
        System.out.println(
                "half of the quiet waited " + median(quiet) + " us at most, half of the loud " + median(loud));
        assertThat(quiet).hasSize(20);
        assertThat(median(quiet)).isLessThan(median(loud) / 2);
    }

    /** Answer how long each of some short works waited for its connection, in microseconds. */
    private static List<Long> waits(String code, AtomicBoolean over, int works) {
        var waits = new ArrayList<Long>();
        while (waits.size() < works && !over.get()) {
            waits.add(CurrentTenant.call(new TenantId(code), Reach.READ_ONLY, NoisyNeighbourTest::waited));
        }
        return waits;
    }

    /** Who is refused after all has waited too. */
    private static long waited() {
        long from = System.nanoTime();
        try (var connection = pages.connection();
                var statement = connection.createStatement()) {
            long waited = (System.nanoTime() - from) / 1_000;
            statement.execute("SELECT SLEEP(0.03)");
            return waited;
        } catch (TenantBusy refused) {
            return (System.nanoTime() - from) / 1_000;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static long median(List<Long> waits) {
        return waits.stream().sorted().skip(waits.size() / 2).findFirst().orElseThrow();
    }

    private static Connection connection(String code) {
        return CurrentTenant.call(new TenantId(code), Reach.READ_ONLY, () -> {
            try {
                return pages.connection();
            } catch (SQLException busy) {
                throw new IllegalStateException(busy);
            }
        });
    }

    private List<Future<Caller.Answer>> flood() {
        var flood = new ArrayList<Future<Caller.Answer>>();
        for (int i = 0; i < SHARE; i++) {
            flood.add(people.submit(() -> door.anybody().get(page(LOUD, "tahan"))));
        }
        await(() -> pages.inside("mall-" + LOUD) == SHARE);
        return flood;
    }

    /** Do something while all that the loud mall may have is taken. */
    private static void held(Shared what, Runnable meanwhile) {
        var files = new ArrayList<InputStream>();
        for (int i = 0; i < LONG_READINGS_OR_FILES; i++) {
            files.add(CurrentTenant.call(
                    new TenantId(LOUD), Reach.READ_ONLY, () -> fairUse.whileRead(what, InputStream::nullInputStream)));
        }
        try {
            meanwhile.run();
        } finally {
            files.forEach(NoisyNeighbourTest::close);
        }
    }

    private static void close(InputStream file) {
        try {
            file.close();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private Socket said(String request) throws IOException {
        var socket = new Socket("localhost", door.anybody().door().getPort());
        sockets.add(socket);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static double refused(String share) {
        var counter = door.bean(MeterRegistry.class)
                .find("anjung.refused")
                .tags("share", share, "tenant", LOUD)
                .counter();
        return counter == null ? 0 : counter.count();
    }

    private static void await(BooleanSupplier holds) {
        long deadline = System.nanoTime() + 20_000_000_000L;
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }

    private static Caller admin(String code) {
        return door.caller(door.realm().adminOf(code));
    }

    private static String api(String code, String rest) {
        return "/api/v1/mpp/mall-" + code + "/" + rest;
    }

    private static String page(String code, String rest) {
        return "/mpp/mall-" + code + "/uji/" + rest;
    }
}
