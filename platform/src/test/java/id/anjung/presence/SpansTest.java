package id.anjung.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Stretches of a day are reckoned as if every second were marked by hand. */
class SpansTest {
    private static final int ROUNDS = 300;
    private static final long SEED = Long.getLong("seed", System.nanoTime());

    @Test
    void stretches_are_joined_cut_and_taken_away_like_single_seconds() {
        System.out.println("seed " + SEED + " (-Dseed=" + SEED + " runs it again)");
        var random = new Random(SEED);
        for (int i = 0; i < ROUNDS; i++) {
            var left = some(random);
            var right = some(random);
            int cut = random.nextInt(Spans.MIDNIGHT);
            assertThat(marked(left.and(right))).isEqualTo(marked(left, right, BitSet::or));
            assertThat(marked(left.within(right))).isEqualTo(marked(left, right, BitSet::and));
            assertThat(marked(left.without(right))).isEqualTo(marked(left, right, BitSet::andNot));
            assertThat(marked(left.before(cut)).length()).isLessThanOrEqualTo(cut);
            assertThat(left.before(cut).seconds() + left.after(cut).seconds()).isEqualTo(left.seconds());
            assertThat(left.seconds()).isEqualTo(marked(left).cardinality());
            assertThat(left.covers(cut)).isEqualTo(marked(left).get(cut));
        }
    }

    private static Spans some(Random random) {
        return Spans.of(IntStream.range(0, random.nextInt(6)).mapToObj(i -> {
            int from = random.nextInt(Spans.MIDNIGHT);
            return new Spans.Span(from, Math.min(Spans.MIDNIGHT, from + random.nextInt(20_000)));
        }));
    }

    private interface Both {
        void work(BitSet mine, BitSet other);
    }

    private static BitSet marked(Spans left, Spans right, Both work) {
        var mine = marked(left);
        work.work(mine, marked(right));
        return mine;
    }

    private static BitSet marked(Spans spans) {
        var marked = new BitSet();
        spans.all().forEach(span -> marked.set(span.from(), span.until()));
        return marked;
    }
}
