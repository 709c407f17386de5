package id.anjung.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.door.Caller;
import id.anjung.door.DoorApart;
import id.anjung.door.EventEar;
import id.anjung.door.OpenDoor;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Two processes share one database and nothing else: what happens at one is seen at the other, and outlives it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoProcessesTest {
    private static final String CODE = "9731";
    private static final Map<String, Object> PLAIN =
            Map.of("anjung.roles", "open,worker", "logger.levels.id.anjung.event", "ERROR");
    private static final Map<String, Object> FOUR_SEATS =
            Map.of("anjung.roles", "open,worker", "logger.levels.id.anjung.event", "ERROR", "anjung.open.streams", 4);
    private static final List<String> SMALL = List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private static final Pattern CALL = Pattern.compile("\"call\":\\{\"number\":\"([^\"]+)\"");
    private static OpenDoor house;
    private static DoorApart left;
    private static DoorApart right;
    private static CalledHall hall;

    @BeforeAll
    static void open() {
        house = OpenDoor.with(PLAIN, CODE);
        left = DoorApart.start(house.wings(), house.realm(), SMALL, PLAIN, CODE);
        right = DoorApart.start(house.wings(), house.realm(), SMALL, FOUR_SEATS, CODE);
        hall = CalledHall.furnish(house, CODE);
    }

    @AfterAll
    static void close() {
        left.close();
        right.close();
        house.close();
    }

    @Test
    @Order(1)
    void a_call_made_at_one_process_is_on_a_board_that_another_one_serves() {
        var officer = at(left, hall.officer("sari", "3"));
        try (var board = EventEar.of(right.anybody(), hall.page("papan/a/siaran"))) {
            assertThat(board.next().name()).isEqualTo("papan");
            var label = called(officer);
            assertThat(board.next().data()).contains("\"call\":{\"number\":\"" + label);
        }
    }

    @Test
    @Order(2)
    void a_board_that_was_cut_off_for_twenty_seconds_comes_back_elsewhere_and_neither_loses_nor_doubles_a_call()
            throws InterruptedException {
        var officer = at(left, hall.officer("sari", "3"));
        EventEar.Heard last;
        try (var board = EventEar.of(left.anybody(), hall.page("papan/a/siaran"))) {
            board.next();
            called(officer);
            last = board.next();
        }
        var missed = calledDuring(Duration.ofSeconds(20), officer);
        try (var board = EventEar.of(right.anybody().with("Last-Event-ID", last.id()), hall.page("papan/a/siaran"))) {
            assertThat(board.next().name()).isEqualTo("papan");
            for (var label : missed) {
                assertThat(label(board.next())).isEqualTo(label);
            }
            var fresh = called(officer);
            assertThat(label(board.next())).isEqualTo(fresh);
        }
    }

    @Test
    @Order(3)
    void a_process_holds_so_many_streams_and_asks_the_next_one_for_patience() {
        var path = hall.page("papan/a/siaran");
        try (var first = EventEar.of(right.anybody(), path);
                var second = EventEar.of(right.anybody(), path)) {
            assertThat(first.next().name()).isEqualTo("papan");
            assertThat(second.next().name()).isEqualTo("papan");
            var refused = right.anybody().with("Accept", "text/event-stream").get(path);
            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.header("Retry-After")).isEqualTo("30");
            assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
            assertThat(refused.at("type")).isEqualTo("/problems/too-many-streams");
        }
    }

    @Test
    @Order(4)
    void a_process_that_is_killed_while_officers_call_loses_nothing_that_it_has_confirmed() throws Exception {
        var officers = List.of(at(left, hall.officer("sari", "3")), at(left, hall.officer("budi", "12")));
        var people = new ArrayList<String>();
        for (int i = 0; i < 400; i++) {
            people.add(hall.arrive("ktp", "null"));
        }
        var confirmed = new ConcurrentSkipListSet<String>();
        var begun = new CountDownLatch(20);
        try (var board = EventEar.of(right.anybody(), hall.page("papan/a/siaran"));
                var threads = Executors.newFixedThreadPool(officers.size())) {
            board.next();
            List<Future<?>> calling = new ArrayList<>();
            for (var officer : officers) {
                calling.add(threads.submit(() -> callUntilKilled(officer, confirmed, begun)));
            }
            begun.await();
            left.kill();
            for (var one : calling) {
                one.get();
            }
            var heard = new TreeSet<String>();
            while (!heard.containsAll(confirmed)) {
                assertThat(heard.add(label(board.next()))).as("announced twice").isTrue();
            }
            assertThat(heard.size() - confirmed.size())
                    .as("committed, and killed before it was confirmed")
                    .isBetween(0, officers.size());
        }
        assertThat(calledTwice()).isEmpty();
        for (var officer : officers) {
            goOn(at(right, officer), confirmed);
        }
    }

    /** Call and serve as fast as the door answers, and write down each call that it has confirmed. */
    private static void callUntilKilled(Caller officer, Set<String> confirmed, CountDownLatch begun) {
        try {
            while (true) {
                var label = hall.callNext(officer);
                confirmed.add(label);
                begun.countDown();
                hall.serve(officer);
            }
        } catch (UncheckedIOException killed) {
            assertThat(confirmed).isNotEmpty();
        }
    }

    /** Whatever is in hand is still in hand at the other process, and the next one is somebody new. */
    private static void goOn(Caller officer, Set<String> confirmed) {
        var session = officer.get(hall.api("counter"));
        assertThat(session.status()).as(session.text()).isEqualTo(200);
        if (!session.at("ticket").equals("null")) {
            officer.post(hall.api("counter/steps"), "{\"verb\": \"START\"}");
            CalledHall.accepted(officer.post(hall.api("counter/steps"), "{\"verb\": \"FINISH\"}"));
        }
        assertThat(confirmed).doesNotContain(hall.callNext(officer));
    }

    private static List<String> calledTwice() throws java.sql.SQLException {
        var labels = new ArrayList<String>();
        try (var owner = house.wings().owner();
                var statement = owner.createStatement();
                var twice = statement.executeQuery("SELECT t.label FROM mpp_" + CODE + ".period p JOIN mpp_" + CODE
                        + ".ticket t ON t.id = p.ticket WHERE p.move = 'CALL' GROUP BY t.label HAVING COUNT(*) > 1")) {
            while (twice.next()) {
                labels.add(twice.getString(1));
            }
        }
        return labels;
    }

    private static List<String> calledDuring(Duration away, Caller officer) throws InterruptedException {
        var labels = new ArrayList<String>();
        for (int call = 0; call < 5; call++) {
            labels.add(called(officer));
            Thread.sleep(away.dividedBy(5));
        }
        return labels;
    }

    private static String called(Caller officer) {
        hall.arrive("ktp", "null");
        var label = hall.callNext(officer);
        hall.serve(officer);
        return label;
    }

    private static String label(EventEar.Heard heard) {
        var call = CALL.matcher(heard.data());
        assertThat(call.find()).as(heard.data()).isTrue();
        return call.group(1);
    }

    private static Caller at(DoorApart door, Caller caller) {
        return new Caller(door.address(), caller.headers());
    }
}
