package id.anjung.presence;

import static id.anjung.queue.Hall.done;
import static id.anjung.queue.Hall.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.agency.Agencies;
import id.anjung.agency.Agency;
import id.anjung.agency.AgencyLevel;
import id.anjung.agency.Counter;
import id.anjung.agency.CounterSheets;
import id.anjung.agency.Counters;
import id.anjung.agency.Turn;
import id.anjung.queue.CounterSessions;
import id.anjung.queue.Refusal;
import id.anjung.register.Outcome;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Agencies take turns at a shared counter (gerai bersama): one comes on Tuesdays only, the other on all its days. */
class SharedCounterTest {
    private static final List<DayOfWeek> TUESDAY = List.of(DayOfWeek.TUESDAY);

    private static Days days;

    @BeforeAll
    static void furnish() {
        days = new Days("9146");
        days.hall().asAdmin(() -> {
            kept(days.hall()
                    .bean(Agencies.class)
                    .add(new Agency(
                            "imigrasi",
                            "Kantor Imigrasi",
                            "Imigrasi",
                            AgencyLevel.CENTRAL,
                            List.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY),
                            true)));
            kept(counters().add(shared("bersama", List.of(new Turn("imigrasi", TUESDAY)))));
            return true;
        });
    }

    @AfterAll
    static void close() {
        days.close();
    }

    @Test
    void a_counter_is_opened_for_the_agency_of_the_day() {
        var officer = days.officer("imigrasi");
        for (var day = days.begin().getDayOfWeek(); day != DayOfWeek.FRIDAY; ) {
            day = days.begin().getDayOfWeek();
        }
        days.at("09.00");
        assertThat(days.standing("imigrasi")).isEqualTo(Standing.NOT_SCHEDULED);
        var sessions = days.hall().bean(CounterSessions.class);
        assertThat(refused(days.hall().as(officer, () -> sessions.open("bersama", "imigrasi"))))
                .isEqualTo(Refusal.OTHERS_TURN);
        done(days.hall().as(days.officer("a1"), () -> sessions.open("bersama", "a1")));
        days.close(days.officer("a1"));
        for (var day = days.begin().getDayOfWeek(); day != DayOfWeek.TUESDAY; ) {
            day = days.begin().getDayOfWeek();
        }
        days.at("09.00");
        assertThat(days.standing("imigrasi")).isEqualTo(Standing.NOT_YET);
        done(days.hall().as(officer, () -> sessions.open("bersama", "imigrasi")));
        assertThat(days.standing("imigrasi")).isEqualTo(Standing.LATE);
        days.close(officer);
    }

    @Test
    void a_turn_belongs_to_an_agency_of_the_counter_and_to_its_days() {
        assertThat(field(List.of(new Turn("a2", TUESDAY)))).isEqualTo("turns[0].agency");
        assertThat(field(List.of(new Turn("imigrasi", List.of())))).isEqualTo("turns[0].days");
        assertThat(field(List.of(new Turn("imigrasi", List.of(DayOfWeek.MONDAY)))))
                .isEqualTo("turns[0].days");
        assertThat(field(List.of(new Turn("imigrasi", TUESDAY), new Turn("imigrasi", TUESDAY))))
                .isEqualTo("turns[1].agency");
    }

    @Test
    void turns_stand_in_the_sheet_in_words() {
        var sheet =
                days.hall().asAdmin(() -> days.hall().bean(CounterSheets.class).csv(Locale.of("id")));
        assertThat(sheet).contains("imigrasi: Selasa");
    }

    private static String field(List<Turn> turns) {
        var outcome = days.hall().asAdmin(() -> counters().add(shared("lain", turns)));
        if (outcome instanceof Outcome.Invalid<?> invalid) {
            return invalid.problems().getFirst().field();
        }
        throw new AssertionError(outcome);
    }

    private static Counter shared(String code, List<Turn> turns) {
        return new Counter(code, "Gerai bersama", "utama", "a", List.of("a1", "imigrasi"), true, turns, false);
    }

    private static Counters counters() {
        return days.hall().bean(Counters.class);
    }

    private static void kept(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }
}
