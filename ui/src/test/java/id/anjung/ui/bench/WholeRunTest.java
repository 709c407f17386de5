package id.anjung.ui.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WholeRunTest {
    @Test
    void a_run_ends_by_the_number_it_answers() {
        assertThat(WholeRun.status(() -> 0)).isZero();
        assertThat(WholeRun.status(() -> 2)).isEqualTo(2);
    }

    @Test
    void a_run_that_cannot_go_on_has_failed_by_whatever_it_was_stopped() {
        assertThat(WholeRun.status(() -> {
                    throw new InterruptedException("told to stop");
                }))
                .isEqualTo(WholeRun.FAILED);
        assertThat(WholeRun.status(() -> {
                    throw new AssertionError("does not hold");
                }))
                .isEqualTo(WholeRun.FAILED);
    }
}
