package id.anjung.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 2, 18);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 19);

    @ParameterizedTest
    @CsvSource({"2026-02-17, false", "2026-02-18, true", "2026-03-19, true", "2026-03-20, false"})
    void both_ends_belong_to_it(LocalDate date, boolean covered) {
        assertThat(new Validity(FIRST, LAST).covers(date)).isEqualTo(covered);
        assertThat(Validity.ALWAYS.covers(date)).isTrue();
    }

    @Test
    void two_that_meet_on_one_day_overlap() {
        var ramadan = new Validity(FIRST, LAST);
        assertThat(ramadan.overlaps(new Validity(LAST, null))).isTrue();
        assertThat(ramadan.overlaps(new Validity(null, FIRST))).isTrue();
        assertThat(ramadan.overlaps(new Validity(LAST.plusDays(1), null))).isFalse();
        assertThat(ramadan.overlaps(new Validity(null, FIRST.minusDays(1)))).isFalse();
        assertThat(ramadan.overlaps(Validity.ALWAYS)).isTrue();
    }

    @Test
    void base_weeks_dispute_only_when_they_begin_together() {
        var first = OpeningRule.always(WeeklyHours.CLOSED);
        var later = new OpeningRule(OpeningKind.BASE, new Validity(FIRST, null), WeeklyHours.CLOSED);
        var same = new OpeningRule(OpeningKind.BASE, new Validity(null, LAST), WeeklyHours.CLOSED);
        assertThat(first.disputes(later)).isFalse();
        assertThat(first.disputes(same)).isTrue();
        assertThat(Days.ramadan().disputes(first)).isFalse();
    }

    @Test
    void what_ends_before_it_begins_is_a_mistake() {
        assertThatThrownBy(() -> new Validity(LAST, FIRST)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Pause(LAST, FIRST)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Term.WorkingDays(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Term.ClockHours(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
