package id.anjung.queue.paper;

import id.anjung.queue.Labels;
import id.anjung.register.Id;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Show a block of numbers that is printed beforehand, for an hour when the system is out.
 *
 * @param id its identifier
 * @param of whose it is
 * @param range its numbers
 * @param madeBy account of whoever made it
 * @param madeAt when
 * @param entered how many of its numbers were entered already
 */
@Serdeable
public record PaperBlock(Id<PaperBlock> id, Of of, Range range, String madeBy, Instant madeAt, long entered) {
    /** How many numbers a block holds at most. */
    public static final int MOST = 200;

    /**
     * Say whose a block is.
     *
     * @param agency code of the agency
     * @param name its name
     * @param counter code of the counter that it is meant for; nothing for any
     */
    @Serdeable
    public record Of(String agency, String name, @Nullable String counter) {}

    /**
     * Hold the numbers of a block.
     *
     * @param letters before the digits, with the mark of a paper
     * @param first the first one
     * @param last the last one
     */
    @Serdeable
    public record Range(String letters, long first, long last) {
        /** List the numbers as they are printed. */
        public List<String> labels() {
            return LongStream.rangeClosed(first, last)
                    .mapToObj(number -> Labels.of(letters, number))
                    .toList();
        }

        boolean holds(Labels.Read number) {
            return number.letters().equals(letters) && first <= number.number() && number.number() <= last;
        }
    }
}
