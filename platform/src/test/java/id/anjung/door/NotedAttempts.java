package id.anjung.door;

import id.anjung.access.Actor;
import id.anjung.audit.ForeignAttempts;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remember attempts on foreign tenants in memory, in the province's place. */
@Singleton
@Primary
@Requires(property = "test.listed-tenants")
public final class NotedAttempts implements ForeignAttempts {
    private final List<String> noted = new CopyOnWriteArrayList<>();

    @Override
    public void note(Actor actor, String slug, String path) {
        noted.add(actor.username() + " " + slug + " " + path);
    }

    /** Answer who tried what so far. */
    public List<String> noted() {
        return List.copyOf(noted);
    }
}
