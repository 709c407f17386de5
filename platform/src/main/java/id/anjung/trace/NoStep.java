package id.anjung.trace;

import io.micronaut.core.propagation.PropagatedContext;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Be the step of work that nobody follows: one for all, and nothing is done. */
final class NoStep implements Step {
    private static final PropagatedContext.Scope NOTHING = () -> {};

    @Override
    public Step part(Kind kind, String name) {
        return this;
    }

    @Override
    public void rename(String name) {}

    @Override
    public Step tell(String field, String value) {
        return this;
    }

    @Override
    public Step tell(String field, long value) {
        return this;
    }

    @Override
    public void tellWhose() {}

    @Override
    public void failed(Throwable failure) {}

    @Override
    public void failed(String sort) {}

    @Override
    public void carry(BiConsumer<String, String> headers) {}

    @Override
    public PropagatedContext.Scope enter() {
        return NOTHING;
    }

    @Override
    public @Nullable String identifier() {
        return null;
    }

    @Override
    public void close() {}
}
