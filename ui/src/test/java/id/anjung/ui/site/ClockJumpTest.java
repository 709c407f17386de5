package id.anjung.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.door.Caller;
import id.anjung.door.OpenDoor;
import id.anjung.tenancy.HandClock;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two doors share a database and not the time: the clock of one jumps over midnight and back. */
class ClockJumpTest {
    private static final String CODE = "9733";
    private static final Map<String, Object> BY_HAND =
            Map.of("test.hand-clock", true, "anjung.roles", "open,worker", "logger.levels.id.anjung.event", "ERROR");
    private static final int EACH = 20;
    private static final ZonedDateTime MORNING =
            ZonedDateTime.now(ZoneId.of("Asia/Makassar")).minusDays(1).with(LocalTime.of(10, 0));

    private static OpenDoor right;
    private static OpenDoor wrong;
    private static CalledHall hall;

    @BeforeAll
    static void open() {
        right = OpenDoor.with(BY_HAND, CODE);
        wrong = OpenDoor.beside(BY_HAND, CODE);
        hall = CalledHall.furnish(right, CODE);
        hall.openAlways();
    }

    @AfterAll
    static void close() {
        wrong.close();
        right.close();
    }

    @Test
    void no_number_is_given_twice_and_none_left_out_when_a_clock_jumps_over_midnight_and_back() throws Exception {
        var today = MORNING.toInstant();
        for (var jump : List.of(Duration.ZERO, Duration.ofHours(15), Duration.ofHours(-11), Duration.ofMinutes(-3))) {
            right.bean(HandClock.class).stopAt(today);
            wrong.bean(HandClock.class).stopAt(today.plus(jump));
            together();
        }
        assertThat(numbers("COUNT(*)")).isEqualTo("" + 4 * 2 * EACH);
        assertThat(numbers("COUNT(DISTINCT day, letters, number)")).isEqualTo("" + 4 * 2 * EACH);
        assertThat(numbers("COUNT(DISTINCT day)"))
                .as("yesterday, today and tomorrow")
                .isEqualTo("3");
        assertThat(text("SELECT SUM(hole) FROM (SELECT MAX(number) - COUNT(*) hole FROM mpp_" + CODE
                        + ".visit GROUP BY day, letters) holes"))
                .isEqualTo("0");
    }

    /** Let both doors give numbers at once. */
    private static void together() throws Exception {
        var tasks = new ArrayList<Callable<String>>();
        for (int i = 0; i < EACH; i++) {
            tasks.add(() -> issue(right));
            tasks.add(() -> issue(wrong));
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var done : threads.invokeAll(tasks)) {
                assertThat(done.get()).isNotEmpty();
            }
        }
    }

    private static String issue(OpenDoor door) {
        var given = desk(door).post(hall.api("visits"), "{\"services\": [[\"ktp\"]]}");
        CalledHall.accepted(given);
        return given.at("id");
    }

    /** Bring a token that is good for days, since the doors' clocks differ by that much. */
    private static Caller desk(OpenDoor door) {
        return door.caller(door.realm()
                .token(claims -> claims.subject("id-of-" + CODE)
                        .claim("preferred_username", CODE + ".admin")
                        .claim("organization", Map.of(CODE, Map.of("groups", List.of("/tenant-admin"))))
                        .issueTime(Date.from(MORNING.toInstant().minus(Duration.ofDays(3))))
                        .expirationTime(Date.from(Instant.now().plus(Duration.ofDays(3))))));
    }

    private static String numbers(String what) throws SQLException {
        return text("SELECT " + what + " FROM mpp_" + CODE + ".visit");
    }

    private static String text(String sql) throws SQLException {
        try (var owner = right.wings().owner();
                var statement = owner.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }
}
