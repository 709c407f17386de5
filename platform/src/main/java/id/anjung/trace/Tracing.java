package id.anjung.trace;

import org.jspecify.annotations.Nullable;

/** Follow work step by step, or not at all: {@link #OFF} makes nothing and costs a call that does nothing. */
public interface Tracing {
    /** Follows nothing. */
    Tracing OFF = new Tracing() {
        @Override
        public boolean on() {
            return false;
        }

        @Override
        public Step begin(String name) {
            return Step.NONE;
        }

        @Override
        public Step ask(String name) {
            return Step.NONE;
        }

        @Override
        public Step answer(String name, @Nullable String traceparent) {
            return Step.NONE;
        }
    };

    /** Tell whether work is followed. */
    boolean on();

    /** Begin a step of our own: a part of the one that runs, or the first of a trace. */
    Step begin(String name);

    /** Begin a step in which somebody else is asked. */
    Step ask(String name);

    /**
     * Begin the step in which a request is answered.
     *
     * @param traceparent the trace it belongs to, as W3C's header says it
     */
    Step answer(String name, @Nullable String traceparent);
}
