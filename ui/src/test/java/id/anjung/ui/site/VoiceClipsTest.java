package id.anjung.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.queue.Call;
import id.anjung.queue.Spelling;
import id.anjung.queue.board.SpokenCall;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The clips that lie in the repository say whatever a board may have to say. */
class VoiceClipsTest {
    private static final int SMALL = 400 * 1024;

    @Test
    void there_is_a_clip_for_every_word_and_all_of_them_are_small() {
        var wanted = wanted();
        assertThat(wanted).hasSizeGreaterThan(40);
        assertThat(wanted.stream().mapToInt(VoiceClipsTest::size).sum()).isLessThan(SMALL);
    }

    /** All letters, all digits, and counters up to a million in steps that meet every word. */
    private static Set<String> wanted() {
        var letters = IntStream.rangeClosed('A', 'Z').mapToObj(letter -> Character.toString(letter) + "-0123456789");
        var counters = IntStream.concat(IntStream.range(0, 2_500), IntStream.of(11_119, 99_999, 100_000, 999_999))
                .mapToObj(String::valueOf);
        var calls = Stream.concat(
                letters.map(label -> call(label, "LT2-B")), counters.map(counter -> call("A-001", counter)));
        var clips = new TreeSet<>(Set.of("lonceng"));
        calls.forEach(call -> Arrays.stream(Spelling.values())
                .map(SpokenCall::new)
                .forEach(spoken -> clips.addAll(spoken.clips(call))));
        return clips;
    }

    private static int size(String clip) {
        try (var file = VoiceClipsTest.class.getResourceAsStream("/assets/suara/" + clip + ".ogg")) {
            return Objects.requireNonNull(file, clip).readAllBytes().length;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Call call(String label, String counter) {
        return new Call(1, label, counter, "a", Instant.EPOCH);
    }
}
