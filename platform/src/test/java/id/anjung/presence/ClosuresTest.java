package id.anjung.presence;

import static id.anjung.queue.Hall.done;
import static id.anjung.queue.Hall.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.access.AccessDenied;
import id.anjung.access.Actor;
import id.anjung.access.Role;
import id.anjung.audit.AuditEntry;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.AuditTrail;
import id.anjung.queue.Answer;
import id.anjung.queue.Refusal;
import id.anjung.register.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever closes early asks, and somebody else decides. */
class ClosuresTest {
    private static Days days;
    private static Closures closures;
    private static EarlyClosing early;

    @BeforeAll
    static void furnish() {
        days = new Days("9142");
        closures = days.hall().bean(Closures.class);
        early = days.hall().bean(EarlyClosing.class);
    }

    @AfterAll
    static void close() {
        days.close();
    }

    @Test
    void nobody_approves_the_own_request() {
        days.begin();
        days.at("09.00");
        var chief = chief("kepala", "a1");
        var asked = days.ask(chief, "a1");
        assertThat(refused(decide(chief, asked.id(), true))).isEqualTo(Refusal.OWN_REQUEST);
        assertThat(waiting(chief)).extracting(Closure::id).containsExactly(asked.id());
        var other = chief("wakil", "a1");
        var decided = done(decide(other, asked.id(), true));
        assertThat(decided.decision()).isNotNull();
        assertThat(waiting(other)).isEmpty();
        assertThat(on(other).getFirst().words()).isEqualTo("Demam");
        assertThat(newest().event()).as("the words were read").isEqualTo(AuditEvent.CLOSURE_WORDS_READ);
        assertThat(newest().actor().subject()).isEqualTo(other.subject());
    }

    @Test
    void a_supervisor_decides_for_the_own_agency_only_and_an_officer_not_at_all() {
        days.begin();
        days.at("09.00");
        var asked = days.ask(days.officer("a1"), "a1");
        var stranger = chief("kepala-a2", "a2");
        assertThat(refused(decide(stranger, asked.id(), true))).isEqualTo(Refusal.MISSING);
        assertThat(waiting(stranger)).isEmpty();
        assertThat(on(stranger)).isEmpty();
        assertThat(refused(decide(stranger, new Id<>(UUID.randomUUID()), true))).isEqualTo(Refusal.MISSING);
        assertThatThrownBy(() -> decide(days.hall().officer("lain", "a1"), asked.id(), true))
                .isInstanceOf(AccessDenied.class);
        days.decide(asked, false);
    }

    @Test
    void one_of_many_who_decide_at_once_decides() throws Exception {
        days.begin();
        days.at("09.00");
        var asked = days.ask(days.officer("a1"), "a1");
        var works = new ArrayList<Callable<Answer<Closure>>>();
        for (int i = 0; i < 8; i++) {
            var one = chief("kepala-" + i, "a1");
            boolean approved = i % 2 == 0;
            works.add(() -> decide(one, asked.id(), approved));
        }
        var answers = new ArrayList<Answer<Closure>>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var work : threads.invokeAll(works)) {
                answers.add(work.get());
            }
        }
        assertThat(answers).filteredOn(answer -> answer instanceof Answer.Done).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer instanceof Answer.Refused)
                .extracting(id.anjung.queue.Hall::refused)
                .containsOnly(Refusal.ALREADY_DECIDED);
    }

    @Test
    void another_reason_is_said_in_words_and_the_trail_keeps_none_of_them() {
        days.begin();
        days.at("09.00");
        var officer = days.officer("a1");
        var silent = new Closures.Wish("", "a1", ClosureReason.OTHER, "  ");
        assertThat(refused(ask(officer, silent))).isEqualTo(Refusal.WORDS_NEEDED);
        var foreign = new Closures.Wish("", "a2", ClosureReason.SICK, "");
        assertThat(refused(ask(officer, foreign))).isEqualTo(Refusal.NO_AGENCY);
        var nowhere = new Closures.Wish("lain", "a1", ClosureReason.SICK, "");
        assertThat(refused(ask(officer, nowhere))).isEqualTo(Refusal.NO_SITE);
        done(ask(officer, new Closures.Wish("", "a1", ClosureReason.OTHER, "Rahmah dirawat")));
        var entry = newest();
        assertThat(entry.event()).isEqualTo(AuditEvent.EARLY_CLOSING_ASKED);
        assertThat(entry.after()).contains("OTHER").doesNotContain("Rahmah");
    }

    @Test
    void a_reason_is_asked_of_the_last_one_who_closes_before_the_time_only() {
        days.begin();
        days.at("07.30");
        days.open(days.officer("a1"), "a1", 1);
        assertThat(early(days.officer("a1"))).as("before doors open").isEmpty();
        days.at("14.00");
        days.heard(days.officer("a1"));
        var colleague = days.hall().officer("kedua", "a1");
        days.open(colleague, "a1", 2);
        assertThat(early(days.officer("a1"))).as("a colleague goes on").isEmpty();
        days.close(colleague);
        assertThat(early(days.officer("a1"))).hasValueSatisfying(found -> {
            assertThat(found.until()).isEqualTo("15:00");
            assertThat(found.place().counter()).isEqualTo("a1-1");
        });
        days.ask(days.officer("a1"), "a1");
        assertThat(early(days.officer("a1"))).as("it was given").isEmpty();
        days.at("15.00");
        assertThat(early(days.officer("a1"))).as("the time is over").isEmpty();
        days.close(days.officer("a1"));
        assertThat(early(days.officer("a1"))).as("no counter").isEmpty();
    }

    private static java.util.Optional<EarlyClosing.Early> early(Actor officer) {
        return days.hall().as(officer, early::now);
    }

    private static Answer<Closure> ask(Actor officer, Closures.Wish wish) {
        return days.hall().as(officer, () -> closures.ask(wish));
    }

    private static Answer<Closure> decide(Actor who, Id<Closure> id, boolean approved) {
        return days.hall().as(who, () -> closures.decide(id, approved));
    }

    private static List<Closure> waiting(Actor who) {
        return days.hall().as(who, closures::waiting);
    }

    private static List<Closure> on(Actor who) {
        return days.hall().as(who, () -> closures.on(days.today()));
    }

    private static Actor chief(String name, String agency) {
        return days.hall().staff(name, Role.AGENCY_SUPERVISOR, agency);
    }

    private static AuditEntry newest() {
        return days.hall()
                .asAdmin(() -> days.hall()
                        .bean(AuditTrail.class)
                        .newestBefore(Long.MAX_VALUE, 1)
                        .getFirst());
    }
}
