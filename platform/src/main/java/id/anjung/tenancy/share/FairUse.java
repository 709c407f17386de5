package id.anjung.tenancy.share;

import static java.util.Objects.requireNonNull;

import id.anjung.tenancy.CurrentTenant;
import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.core.propagation.PropagatedContextElement;
import jakarta.inject.Singleton;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Keep what the bound tenant does at once to its share of this process; what is nobody's is the province's. */
@Singleton
public class FairUse {
    private static final String PROVINCE = "province";

    private final Map<Shared, FairShares<String>> shares = new EnumMap<>(Shared.class);
    private final Refusals refusals;

    FairUse(Policies policies, Refusals refusals) {
        this.refusals = refusals;
        shares.put(Shared.REQUESTS, new FairShares<>(policies.requests()));
        shares.put(Shared.READS, new FairShares<>(policies.reads()));
        shares.put(Shared.EXPORTS, new FairShares<>(policies.exports()));
    }

    /** Remember that work has its piece, so that a part of it does not ask for a second one. */
    private record Held(Shared what) implements PropagatedContextElement {}

    /** Take a piece of the bound tenant's share, or nothing when it is taken. */
    public Optional<Hold> take(Shared what) {
        var who = who();
        var taken = requireNonNull(shares.get(what), "a policy").take(who);
        if (taken.isEmpty()) {
            refusals.count(what, who);
        }
        return taken;
    }

    /**
     * Do work that needs a piece of the share.
     *
     * @throws TooManyAtOnce when the share is taken
     */
    public <T> T call(Shared what, Supplier<T> work) {
        var context = PropagatedContext.getOrEmpty();
        if (context.findAll(Held.class).anyMatch(new Held(what)::equals)) {
            return work.get();
        }
        try (var hold = require(what)) {
            return context.plus(new Held(what)).propagate(work);
        }
    }

    /**
     * Open a file that needs a piece of the share until it is closed.
     *
     * @throws TooManyAtOnce when the share is taken
     */
    public InputStream whileRead(Shared what, Supplier<InputStream> opening) {
        var hold = require(what);
        try {
            return new Counted(opening.get(), hold);
        } catch (RuntimeException failure) {
            hold.close();
            throw failure;
        }
    }

    private Hold require(Shared what) {
        return take(what).orElseThrow(() -> new TooManyAtOnce(what, who()));
    }

    private static String who() {
        return CurrentTenant.find().map(bound -> bound.tenant().toString()).orElse(PROVINCE);
    }

    private static final class Counted extends FilterInputStream {
        private final Hold hold;

        Counted(InputStream file, Hold hold) {
            super(file);
            this.hold = hold;
        }

        @Override
        public void close() throws IOException {
            try (hold) {
                super.close();
            }
        }
    }
}
