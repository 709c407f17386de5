package id.anjung.access;

import io.micronaut.core.propagation.PropagatedContext;
import java.util.Optional;
import java.util.function.Supplier;

/** Bind work to the one who asked for it, and answer who it is; travels with the work as its tenant does. */
public final class CurrentActor {
    private CurrentActor() {}

    /** Answer who is acting, if anyone was bound. */
    public static Optional<Actor> find() {
        return PropagatedContext.getOrEmpty().find(Actor.class);
    }

    /**
     * Answer who is acting.
     *
     * @throws AccessDenied when nobody was bound: undecided means denied
     */
    public static Actor require() {
        return find().orElseThrow(() -> new AccessDenied("Nobody is bound to this work"));
    }

    /** Do work as this actor and answer its result. */
    public static <T> T call(Actor actor, Supplier<T> work) {
        return extend(PropagatedContext.getOrEmpty(), actor).propagate(work);
    }

    /** Do work as this actor. */
    public static void run(Actor actor, Runnable work) {
        try (var bound = extend(PropagatedContext.getOrEmpty(), actor).propagate()) {
            work.run();
        }
    }

    /** Answer the context with the actor in it, in place of a former one. */
    public static PropagatedContext extend(PropagatedContext context, Actor actor) {
        return context.find(Actor.class)
                .map(former -> context.replace(former, actor))
                .orElseGet(() -> context.plus(actor));
    }
}
