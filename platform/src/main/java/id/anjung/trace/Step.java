package id.anjung.trace;

import io.micronaut.core.propagation.PropagatedContext;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Time one step of a piece of work, from its making until it is closed. It travels with the work, so that what is done in
 * it becomes its part. What it tells are kinds, places and identifiers; what was typed or is stored has no way into it.
 */
public interface Step extends Told, AutoCloseable {
    /** Stands for every step while nobody follows them. */
    Step NONE = new NoStep();

    /** Say what sort of step it is. */
    enum Kind {
        /** We ask somebody. */
        ASKING,
        /** Something of our own. */
        WITHIN
    }

    /** Answer the step that runs, or {@link #NONE}. */
    static Step current() {
        return PropagatedContext.getOrEmpty().find(Step.class).orElse(NONE);
    }

    /** Begin a part of this step. */
    Step part(Kind kind, String name);

    /** Call it by a better name than could be known at its beginning. */
    void rename(String name);

    /** Tell something of it. */
    Step tell(String field, String value);

    /** Tell something of it. */
    Step tell(String field, long value);

    /** Tell whose work it is, as far as that is known by now. */
    void tellWhose();

    /** Say that it failed; by the sort of failure only, since messages repeat what was sent. */
    void failed(Throwable failure);

    /** Say that it failed. */
    void failed(String sort);

    /** Give the headers by which whoever is asked goes on with this trace. */
    void carry(BiConsumer<String, String> headers);

    /** Let the calling thread work in it until the answer is closed. */
    PropagatedContext.Scope enter();

    @Override
    default String field() {
        return "trace_id";
    }

    @Override
    @Nullable
    String identifier();

    @Override
    void close();
}
