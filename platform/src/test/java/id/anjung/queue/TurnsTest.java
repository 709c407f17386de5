package id.anjung.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private static final List<String> PRIORITY = List.of("p1", "p2", "p3");
    private static final List<String> OTHERS = List.of("a", "b", "c", "d", "e");

    @Test
    void one_in_three_goes_to_those_with_priority() {
        assertThat(Turns.order(PRIORITY, OTHERS, 0, 3)).containsExactly("a", "b", "p1", "c", "d", "p2", "e", "p3");
    }

    @Test
    void one_in_one_always_lets_them_go_first() {
        assertThat(Turns.order(PRIORITY, OTHERS, 7, 1)).containsExactly("p1", "p2", "p3", "a", "b", "c", "d", "e");
    }

    @Test
    void a_turn_that_nobody_of_the_one_line_wants_goes_to_the_other() {
        assertThat(Turns.order(List.of(), OTHERS, 2, 3)).containsExactlyElementsOf(OTHERS);
        assertThat(Turns.order(PRIORITY, List.of(), 0, 3)).containsExactlyElementsOf(PRIORITY);
    }

    @Test
    void calls_of_before_count() {
        assertThat(Turns.order(PRIORITY, OTHERS, 2, 3)).startsWith("p1", "a", "b", "p2");
    }
}
