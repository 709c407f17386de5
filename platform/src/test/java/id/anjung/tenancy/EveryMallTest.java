package id.anjung.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.process.JobRuns;
import id.anjung.process.RegularJob;
import id.anjung.trace.Tracing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EveryMallTest {
    private final EveryMall malls = new EveryMall(new KnownMalls(List.of(
            new Tenant(new TenantId("6309"), "tabalong", "Tabalong", TenantStatus.ACTIVE),
            new Tenant(new TenantId("6306"), "hss", "HSS", TenantStatus.SUSPENDED),
            new Tenant(new TenantId("6372"), "banjarbaru", "Banjarbaru", TenantStatus.ACTIVE))));

    @Test
    void one_that_fails_keeps_no_other_from_its_turn_and_one_that_is_suspended_has_none() {
        var visited = new ArrayList<String>();
        malls.visit(RegularJob.CLOSING_DAYS, tenant -> {
            visited.add(tenant.slug());
            throw new IllegalStateException("broken");
        });
        assertThat(visited).containsExactly("tabalong", "banjarbaru");
    }

    @Test
    void while_nobody_knows_the_malls_none_is_visited_and_the_job_has_failed() {
        var visited = new ArrayList<String>();
        var runs = JobRuns.unseen();
        new EveryMall(new Unreachable(), Tracing.OFF, runs)
                .visit(RegularJob.CLOSING_DAYS, tenant -> visited.add(tenant.slug()));
        assertThat(visited).isEmpty();
        assertThat(runs.take().get("closing the day")).satisfies(run -> {
            assertThat(run.failures()).isOne();
            assertThat(run.fault()).isEqualTo("IllegalStateException");
        });
    }

    @Test
    void where_no_mall_works_yet_the_job_is_done() {
        var runs = JobRuns.unseen();
        new EveryMall(new KnownMalls(List.of()), Tracing.OFF, runs).visit(RegularJob.CLOSING_DAYS, tenant -> {});
        assertThat(runs.take().get("closing the day"))
                .satisfies(run -> assertThat(run.failures()).isZero());
    }

    private static final class Unreachable implements TenantDirectory {
        @Override
        public Optional<Tenant> bySlug(String slug) {
            throw new IllegalStateException("unreachable");
        }

        @Override
        public Optional<Tenant> byId(TenantId id) {
            throw new IllegalStateException("unreachable");
        }

        @Override
        public List<Tenant> all() {
            throw new IllegalStateException("unreachable");
        }
    }
}
