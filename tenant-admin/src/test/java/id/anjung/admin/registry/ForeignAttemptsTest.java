package id.anjung.admin.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.Actor;
import id.anjung.admin.house.TestHouse;
import id.anjung.audit.AuditEntry;
import id.anjung.audit.AuditEvent;
import id.anjung.tenancy.HandClock;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ForeignAttemptsTest {
    private final HandClock clock = new HandClock();
    private static ApplicationContext process;
    private static ProvinceTrail trail;

    private LimitedAttempts attempts;

    @BeforeAll
    static void a_process() throws SQLException {
        TestHouse.wipe();
        process = TestHouse.start(TestHouse.worker());
        trail = process.getBean(ProvinceTrail.class);
    }

    @AfterAll
    static void close() {
        process.close();
    }

    @BeforeEach
    void an_empty_trail() throws SQLException {
        try (var owner = TestHouse.owner()) {
            TestHouse.say(owner, "DELETE FROM anjung.audit_entry");
        }
        clock.stopAt(Instant.parse("2026-11-23T01:00:00Z"));
        attempts = new LimitedAttempts(trail, clock);
    }

    @Test
    void an_attempt_is_noted_with_who_and_what() {
        attempts.note(person("budi"), "banjarbaru", "/api/v1/mpp/banjarbaru/audit");
        var entry = noted().getFirst();
        assertThat(entry.event()).isEqualTo(AuditEvent.FOREIGN_TENANT_ATTEMPTED);
        assertThat(entry.actor()).isEqualTo(new AuditEntry.Person("budi", "Nama budi"));
        assertThat(entry.subject().id()).isEqualTo("banjarbaru");
        assertThat(entry.after()).isEqualToIgnoringWhitespace("{\"path\":\"/api/v1/mpp/banjarbaru/audit\"}");
        assertThat(entry.before()).isNull();
    }

    @Test
    void of_a_flood_twenty_are_noted_and_one_entry_says_how_many_more() {
        flood("budi", 500);
        assertThat(noted()).hasSize(20);

        clock.move(Duration.ofSeconds(59));
        attempts.closeOver();
        assertThat(noted()).hasSize(20);

        clock.move(Duration.ofSeconds(1));
        attempts.closeOver();
        attempts.closeOver();
        assertThat(noted()).hasSize(21);
        assertThat(noted().getFirst().event()).isEqualTo(AuditEvent.FOREIGN_TENANT_ATTEMPTED_OFTEN);
        assertThat(noted().getFirst().actor().subject()).isEqualTo("budi");
        assertThat(noted().getFirst().after()).contains("480");
    }

    @Test
    void the_flood_of_one_does_not_hide_another() {
        flood("budi", 100);
        attempts.note(person("siti"), "tabalong", "/mpp/tabalong");
        assertThat(noted().getFirst().actor().subject()).isEqualTo("siti");
    }

    @Test
    void the_next_minute_is_noted_anew() {
        flood("budi", 25);
        clock.move(Duration.ofMinutes(1));
        attempts.note(person("budi"), "tabalong", "/again");
        assertThat(noted()).hasSize(22);
        assertThat(noted().getFirst().after()).contains("/again");
        assertThat(noted().get(1).after()).contains("5");
    }

    @Test
    void a_process_that_ends_leaves_its_sums() {
        flood("budi", 30);
        attempts.closeAll();
        assertThat(noted()).hasSize(21);
    }

    @Test
    void a_flood_from_many_threads_is_counted_rightly() {
        IntStream.range(0, 200).parallel().forEach(i -> attempts.note(person("budi"), "tabalong", "/" + i));
        attempts.closeAll();
        assertThat(noted()).hasSize(21);
        assertThat(noted().getFirst().after()).contains("180");
    }

    @Test
    void what_a_stranger_typed_is_tamed() {
        attempts.note(person("budi"), "6309012345678901<script>", "/mpp/" + "x".repeat(2000));
        var entry = noted().getFirst();
        assertThat(entry.subject().id()).isEqualTo("#?script?");
        assertThat(entry.after()).hasSizeLessThan(330);
    }

    private void flood(String person, int times) {
        for (int i = 0; i < times; i++) {
            attempts.note(person(person), "tabalong", "/api/v1/mpp/tabalong/" + i);
        }
    }

    private List<AuditEntry> noted() {
        return trail.newestBefore(Long.MAX_VALUE, 100);
    }

    private static Actor person(String subject) {
        return new Actor(subject, subject, "Nama " + subject, Set.of(), Map.of());
    }
}
