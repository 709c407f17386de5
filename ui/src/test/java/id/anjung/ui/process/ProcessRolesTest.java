package id.anjung.ui.process;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.embedded.TestDatabase;
import id.anjung.embedded.TestKeycloak;
import id.anjung.ui.house.Soon;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Real processes of each role share a database and an identity provider; one of them leaves while it is used. */
class ProcessRolesTest {
    private static final Duration SOON = Duration.ofSeconds(3);
    private static final Duration LATER = Duration.ofMinutes(3);

    private static Surroundings around;
    private static RealProcess first;
    private static RealProcess second;
    private static RealProcess open;
    private static RealProcess console;

    @BeforeAll
    static void start() throws IOException {
        var seeds = Path.of("target", "process-seeds");
        Files.createDirectories(seeds.resolve("mpp"));
        var province = Files.readAllLines(Path.of("..", "seeds", "province.yaml")).stream()
                .map(line -> line.contains("slug: tabalong") ? line : line.replace("tenant: true", "tenant: false"))
                .toList();
        Files.write(seeds.resolve("province.yaml"), province);
        Files.write(seeds.resolve("mpp/tabalong.yaml"), Files.readAllBytes(Path.of("..", "seeds/mpp/tabalong.yaml")));
        around = new Surroundings(
                TestDatabase.alone("roles"),
                TestKeycloak.shared(),
                "roles",
                seeds.toAbsolutePath().toString());
        var leaving = around.worker("open,worker");
        leaving.put("ANJUNG_DRAIN", "25s");
        first = RealProcess.of(leaving).ready();
        var mistaken = around.open();
        mistaken.put("ANJUNG_DB_USER", Surroundings.WRONG);
        mistaken.put("ANJUNG_DB_PASSWORD", Surroundings.WRONG);
        mistaken.put("ANJUNG_KEYCLOAK_ADMIN_SECRET", Surroundings.WRONG);
        second = RealProcess.of(around.worker("worker"));
        open = RealProcess.of(mistaken);
        console = RealProcess.of(around.console());
        List.of(second, open, console).forEach(RealProcess::ready);
    }

    @AfterAll
    static void end() {
        List.of(first, second, open, console).forEach(RealProcess::close);
    }

    @Test
    void a_process_of_the_open_door_works_without_the_accounts_of_others_and_serves_no_console() {
        assertThat(RealProcess.status(open.openPort, "/api/v1/public/mpp/tabalong/services"))
                .isEqualTo(200);
        assertThat(RealProcess.status(open.openPort, "/mpp/tabalong/papan/adminduk"))
                .isEqualTo(200);
        assertThat(RealProcess.status(open.consolePort, "/")).isZero();
        assertThat(open.said()).doesNotContain("ERROR", Surroundings.WRONG);
    }

    @Test
    void a_console_works_without_the_owner_of_the_database_and_opens_no_other_door() {
        assertThat(RealProcess.status(console.consolePort, "/")).isEqualTo(302);
        assertThat(RealProcess.status(console.openPort, "/api/v1/public/mpp/tabalong/services"))
                .isZero();
        assertThat(console.said()).doesNotContain("ERROR");
    }

    @Test
    void a_worker_opens_no_door_but_the_one_for_health() {
        assertThat(RealProcess.status(second.openPort, "/")).isZero();
        assertThat(RealProcess.status(second.consolePort, "/")).isZero();
        assertThat(RealProcess.status(second.managementPort, "/api/v1/public/mpp/tabalong/services"))
                .isEqualTo(404);
        assertThat(RealProcess.status(second.managementPort, "/prometheus")).isEqualTo(200);
    }

    @Test
    void a_start_is_refused_in_one_line_that_says_what_to_do() {
        var kiosk = around.open();
        kiosk.put("ANJUNG_ROLES", "open,kiosk");
        try (var refused = RealProcess.of(kiosk)) {
            assertThat(refused.exit(LATER)).isOne();
            assertThat(refused.said().strip())
                    .isEqualTo("anjung: ANJUNG_ROLES names the unknown role kiosk;"
                            + " say one or more of open, console, worker, with commas between them");
        }
    }

    @Test
    void backups_are_asked_for_by_a_process_that_ends() throws SQLException {
        var asking = RealProcess.of(around.open(), "backup");
        assertThat(asking.exit(LATER)).as(asking.said()).isZero();
        assertThat(asking.said()).contains("Tenant 6309: a backup is asked for");
        assertThat(texts("SELECT kind FROM anjung.tenant_work")).contains("BACKUP");
    }

    @Test
    void a_process_that_is_told_to_end_hands_over_and_finishes_what_was_begun() throws Exception {
        var holder = holders();
        var board = RealProcess.client()
                .send(
                        RealProcess.request(first.openPort, "/mpp/tabalong/papan/adminduk/siaran"),
                        BodyHandlers.ofLines())
                .body()
                .iterator();
        assertThat(board.next()).isNotEmpty();
        try (var owner = connect();
                var locking = owner.createStatement()) {
            locking.execute("LOCK TABLES mpp_6309.ticket WRITE");
            var asked = waits();
            Soon.holds("somebody waits for the table", SOON, ProcessRolesTest::somebodyWaits);
            first.terminate();

            Soon.holds("it is ready no more", SOON, () -> first.readiness() == 503);
            Soon.holds("others hold its leases", SOON, () -> among(holder));
            assertThat(rest(board).get(5, TimeUnit.SECONDS))
                    .anySatisfy(line -> assertThat(line).startsWith("retry:"));
            Soon.holds(
                    "newcomers are refused",
                    Duration.ofSeconds(8),
                    () -> RealProcess.status(first.openPort, "/api/v1/public/mpp/tabalong/services") == 0);
            assertThat(first.readiness()).isEqualTo(503);
            assertThat(asked).isNotDone();

            locking.execute("UNLOCK TABLES");
            assertThat(asked.get().statusCode()).isEqualTo(200);
        }
        first.exit(SOON.plusSeconds(5));
        assertThat(first.said()).contains("Left ").doesNotContain("ERROR", "cut off");
    }

    private static CompletableFuture<HttpResponse<String>> waits() {
        return RealProcess.client()
                .sendAsync(
                        RealProcess.request(first.openPort, "/api/v1/public/mpp/tabalong/waits"),
                        BodyHandlers.ofString());
    }

    /** Read until the stream ends in order; one that is cut off throws. */
    private static CompletableFuture<List<String>> rest(Iterator<String> lines) {
        return CompletableFuture.supplyAsync(() -> {
            var rest = new ArrayList<String>();
            lines.forEachRemaining(rest::add);
            return rest;
        });
    }

    private static boolean somebodyWaits() {
        try {
            return !texts("SELECT info FROM information_schema.processlist WHERE state LIKE 'Waiting for table%'")
                    .isEmpty();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<String> holders() throws SQLException {
        return texts("SELECT CONCAT(name, ' ', holder) FROM anjung_event.consumer WHERE place <> ''");
    }

    /** Tell whether every consumer that had a holder has another one now. */
    private static boolean among(List<String> former) {
        try {
            var now = holders();
            return now.size() == former.size() && now.stream().noneMatch(former::contains);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Connection connect() throws SQLException {
        var database = around.database();
        return DriverManager.getConnection(
                database.url() + "/?sslMode=DISABLED&allowPublicKeyRetrieval=true",
                database.user(),
                database.password());
    }

    private static List<String> texts(String sql) throws SQLException {
        try (var owner = connect();
                var statement = owner.createStatement();
                var result = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (result.next()) {
                texts.add(result.getString(1));
            }
            return texts;
        }
    }
}
