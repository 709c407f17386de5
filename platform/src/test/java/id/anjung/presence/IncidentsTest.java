package id.anjung.presence;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.audit.AuditEvent;
import id.anjung.audit.AuditTrail;
import id.anjung.tenancy.HandClock;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A scheduled agency that attends none of its counters for longer than a quarter of an hour is noticed, once. */
class IncidentsTest {
    private static Days days;

    @BeforeAll
    static void furnish() {
        days = new Days("9143");
    }

    @AfterAll
    static void close() {
        days.close();
    }

    @Test
    void an_agency_that_does_not_come_is_an_incident_until_it_does() {
        days.begin();
        days.at("08.15");
        look();
        assertThat(today()).isEmpty();
        days.at("08.16");
        look();
        look();
        assertThat(today()).extracting(Incident::agency).containsExactlyInAnyOrder("a1", "a2", "a3");
        assertThat(of("a1").closed()).isNull();
        assertThat(of("a1").since()).isEqualTo(days.hall().clock().instant().minus(Duration.ofMinutes(16)));
        days.at("08.40");
        days.open(days.officer("a1"), "a1", 1);
        look();
        assertThat(ending("a1")).isEqualTo(Incident.Ending.BACK);
        assertThat(of("a2").closed()).isNull();
        days.at("08.41");
        days.close(days.officer("a1"));
        days.at("09.00");
        look();
        assertThat(today()).filteredOn(one -> one.agency().equals("a1")).hasSize(2);
        days.at("15.00");
        look();
        assertThat(ending("a2")).isEqualTo(Incident.Ending.CLOSING_TIME);
        assertThat(open()).isEmpty();
        assertThat(newest(2)).contains(AuditEvent.INCIDENT_CLOSED);
    }

    @Test
    void a_counter_left_behind_and_a_break_without_end_are_unattended() {
        days.begin();
        days.at("08.00");
        days.open(days.officer("a1"), "a1", 1);
        days.open(days.officer("a2"), "a2", 1);
        days.open(days.officer("a3"), "a3", 1);
        days.hall()
                .as(
                        days.officer("a2"),
                        () -> days.hall()
                                .bean(id.anjung.queue.CounterSessions.class)
                                .pause());
        days.at("08.14");
        days.heard(days.officer("a2"));
        days.heard(days.officer("a3"));
        look();
        assertThat(today()).isEmpty();
        days.at("08.16");
        days.heard(days.officer("a2"));
        days.heard(days.officer("a3"));
        look();
        assertThat(today()).extracting(Incident::agency).containsExactlyInAnyOrder("a1", "a2");
        days.hall().closeDay();
        look();
        assertThat(today()).as("closing what was left is the same stretch").hasSize(2);
        days.close(days.officer("a2"));
        days.close(days.officer("a3"));
    }

    @Test
    void an_approved_reason_ends_an_incident_and_no_other_one_begins() {
        days.begin();
        days.at("08.20");
        look();
        var asked = days.ask(days.officer("a1"), "a1");
        look();
        assertThat(of("a1").closed()).as("it waits for a decision").isNull();
        days.decide(asked, true);
        look();
        assertThat(ending("a1")).isEqualTo(Incident.Ending.EXCUSED);
        days.at("11.00");
        look();
        assertThat(today()).filteredOn(one -> one.agency().equals("a1")).hasSize(1);
    }

    @Test
    void nobody_is_missed_before_doors_open_or_after_they_close() {
        days.begin();
        days.at("07.59");
        look();
        days.at("15.00");
        look();
        assertThat(today()).isEmpty();
    }

    @Test
    void many_who_look_at_once_and_in_two_processes_note_each_agency_once() throws Exception {
        days.begin();
        days.at("08.30");
        var tenant = days.hall().tenant();
        try (var beside = days.hall().house().beside(Map.of("test.hand-clock", true));
                var threads = Executors.newFixedThreadPool(8)) {
            beside.getBean(HandClock.class).stopAt(days.hall().clock().instant());
            var works = new ArrayList<Callable<Boolean>>();
            for (int i = 0; i < 8; i++) {
                var context = i % 2 == 0 ? beside : days.hall().house().context();
                works.add(() -> {
                    Watch.look(context, tenant);
                    return true;
                });
            }
            for (var work : threads.invokeAll(works)) {
                assertThat(work.get()).isTrue();
            }
        }
        look();
        assertThat(today()).extracting(Incident::agency).containsExactlyInAnyOrder("a1", "a2", "a3");
        assertThat(told(today().getFirst().id().toString())).containsExactly("INCIDENT_OPENED");
    }

    private static void look() {
        Watch.look(days.hall());
    }

    private static List<Incident> today() {
        return days.hall().asAdmin(() -> days.hall().bean(Incidents.class).on(days.today()));
    }

    private static List<Incident> open() {
        return days.hall().asAdmin(() -> days.hall().bean(Incidents.class).open());
    }

    private static Incident of(String agency) {
        return today().stream()
                .filter(one -> one.agency().equals(agency))
                .findFirst()
                .orElseThrow();
    }

    private static Incident.Ending ending(String agency) {
        var closed = of(agency).closed();
        if (closed == null) {
            throw new AssertionError(agency + " is still missing");
        }
        return closed.ending();
    }

    private static List<AuditEvent> newest(int entries) {
        return days.hall()
                .asAdmin(() -> days.hall().bean(AuditTrail.class).newestBefore(Long.MAX_VALUE, entries).stream()
                        .map(id.anjung.audit.AuditEntry::event)
                        .toList());
    }

    private static List<String> told(String subject) {
        var kinds = new ArrayList<String>();
        try (var owner = days.hall().house().wings().owner();
                var query = owner.prepareStatement("SELECT kind FROM anjung_event.event WHERE subject = ?")) {
            query.setString(1, subject);
            var rows = query.executeQuery();
            while (rows.next()) {
                kinds.add(rows.getString(1));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return kinds;
    }
}
