package id.anjung.agreement;

import static id.anjung.agreement.AgreementType.COOPERATION_AGREEMENT;
import static id.anjung.agreement.AgreementType.MOU;
import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.register.FieldProblem;
import id.anjung.register.Problem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {
    @ParameterizedTest
    @CsvSource({
        "2025-12-31, COMING",
        "2026-01-01, VALID",
        "2026-10-01, VALID",
        "2026-10-02, ENDING",
        "2026-12-31, ENDING",
        "2027-01-01, ENDED"
    })
    void ninety_days_before_its_end_it_asks_for_attention(LocalDate day, AgreementStanding standing) {
        assertThat(until("2026-12-31").on(day)).isEqualTo(standing);
        assertThat(until("2026-12-31").bindsOn(day))
                .isEqualTo(standing != AgreementStanding.COMING && standing != AgreementStanding.ENDED);
    }

    @Test
    void a_memorandum_binds_nobody_to_come() {
        assertThat(agreement(MOU, "pajak", "2026-01-01", "2026-12-31").bindsOn(LocalDate.parse("2026-05-01")))
                .isFalse();
    }

    @Test
    void it_is_followed_by_one_of_its_kind_and_agency_without_a_day_between() {
        var ending = until("2026-12-31");
        assertThat(ending.isFollowedBy(agreement(COOPERATION_AGREEMENT, "pajak", "2027-01-01", "2028-12-31")))
                .isTrue();
        assertThat(ending.isFollowedBy(agreement(COOPERATION_AGREEMENT, "pajak", "2026-11-01", "2028-12-31")))
                .as("signed early")
                .isTrue();
        assertThat(ending.isFollowedBy(agreement(COOPERATION_AGREEMENT, "pajak", "2027-01-02", "2028-12-31")))
                .as("a day without one")
                .isFalse();
        assertThat(ending.isFollowedBy(agreement(MOU, "pajak", "2027-01-01", "2028-12-31")))
                .isFalse();
        assertThat(ending.isFollowedBy(agreement(COOPERATION_AGREEMENT, "polres", "2027-01-01", "2028-12-31")))
                .isFalse();
        assertThat(ending.isFollowedBy(ending)).isFalse();
    }

    @Test
    void it_does_not_end_before_it_begins() {
        assertThat(until("2025-12-31").problems())
                .containsExactly(FieldProblem.of("until", Problem.WRONG_ORDER, LocalDate.parse("2026-01-01")));
    }

    private static Agreement until(String day) {
        return agreement(COOPERATION_AGREEMENT, "pajak", "2026-01-01", day);
    }

    private static Agreement agreement(AgreementType type, String agency, String from, String until) {
        return new Agreement(
                "a", "Perjanjian", null, type, agency, LocalDate.parse(from), LocalDate.parse(until), List.of(), true);
    }
}
