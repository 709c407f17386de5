package id.anjung.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.DefaultBeanContext;
import io.micronaut.inject.BeanDefinitionReference;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class LeavingInOrderTest {
    private final Noting part = new Noting();

    @Test
    void a_process_hands_over_finishes_and_tidies_up() {
        assertThat(leave(Duration.ofSeconds(5))).containsExactly("handed over", "finished", "tidied up");
    }

    @Test
    void a_process_that_may_take_no_time_still_tidies_up() {
        assertThat(leave(Duration.ZERO)).containsExactly("tidied up");
    }

    private Queue<String> leave(Duration longest) {
        try (var beans = new Bare();
                var jobs = Executors.newSingleThreadExecutor()) {
            beans.start();
            beans.registerSingleton(DrainPart.class, part);
            new LeavingInOrder(beans, new Draining(), jobs, longest, Duration.ofMillis(50)).leave();
        }
        return part.done;
    }

    /** Know none of the platform's beans but those that are told. */
    private static final class Bare extends DefaultBeanContext {
        @Override
        protected List<BeanDefinitionReference> resolveBeanDefinitionReferences() {
            return super.resolveBeanDefinitionReferences().stream()
                    .filter(bean -> bean.getBeanDefinitionName().startsWith("io.micronaut.runtime.")
                            || bean.getBeanDefinitionName().startsWith("io.micronaut.context."))
                    .toList();
        }
    }

    private static final class Noting implements DrainPart {
        private final Queue<String> done = new ConcurrentLinkedQueue<>();

        @Override
        public void handOver() {
            done.add("handed over");
        }

        @Override
        public void finish(Duration atMost) {
            done.add("finished");
        }

        @Override
        public void tidy() {
            done.add("tidied up");
        }
    }
}
