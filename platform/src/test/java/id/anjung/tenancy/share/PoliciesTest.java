package id.anjung.tenancy.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PoliciesTest {
    @Test
    void a_mall_that_reads_for_long_and_waits_to_keeps_a_request_for_whoever_wants_a_number() {
        assertThat(IntStream.rangeClosed(1, 100).mapToObj(connections -> policies(connections, 0)))
                .allMatch(PoliciesTest::leavesOne);
        assertThat(IntStream.rangeClosed(1, 100).mapToObj(requests -> policies(10, requests)))
                .allMatch(PoliciesTest::leavesOne);
    }

    @Test
    void one_mall_never_has_all_that_two_would_need_unless_there_is_next_to_nothing() {
        assertThat(IntStream.rangeClosed(8, 100)
                        .mapToObj(requests -> policies(10, requests).requests()))
                .allMatch(share -> 2 * share.each() <= share.all());
    }

    private static Policies policies(int connections, int requests) {
        return new Policies(connections, requests, Duration.ofSeconds(5));
    }

    private static boolean leavesOne(Policies policies) {
        return policies.reads().each() + policies.reads().line()
                < policies.requests().each();
    }
}
