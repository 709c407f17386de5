package id.anjung.admin.operation;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.admin.Operations.JobState;
import id.anjung.process.RegularJob;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JobsNowTest {
    private static final Instant NOW = Instant.parse("2026-12-01T03:00:00Z");

    @ParameterizedTest
    @EnumSource
    void a_job_without_a_lease_whose_last_run_is_much_older_than_its_interval_is_overdue(RegularJob job) {
        var patience = job.interval().multipliedBy(3).plusMinutes(2);
        assertThat(state(job.words(), patience.plusSeconds(1))).isEqualTo(JobState.OVERDUE);
    }

    @ParameterizedTest
    @EnumSource
    void a_job_that_is_not_due_or_only_a_little_late_does_well(RegularJob job) {
        assertThat(state(job.words(), job.interval())).isEqualTo(JobState.WELL);
        assertThat(state(job.words(), job.interval().plusMinutes(1))).isEqualTo(JobState.WELL);
    }

    @Test
    void of_a_job_of_another_release_nobody_knows_when_it_is_due() {
        assertThat(state("something former", Duration.ofDays(9))).isEqualTo(JobState.WELL);
    }

    private static JobState state(String job, Duration ago) {
        var run = new JobRow(job, NOW.minus(ago), null, null, 0);
        return JobsNow.of(List.of(run), List.of(), NOW).getFirst().state();
    }
}
