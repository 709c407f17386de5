package id.anjung.ui.shell;

import id.anjung.access.Actor;
import id.anjung.audit.ForeignAttempts;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remember attempts on tenants of others in memory. */
@Singleton
@Primary
@Requires(property = "anjung.test.shell", value = "true")
public final class NotedAttempts implements ForeignAttempts {
    private final List<String> noted = new CopyOnWriteArrayList<>();

    @Override
    public void note(Actor actor, String slug, String path) {
        noted.add(actor.username() + " " + slug + " " + path);
    }

    /** List what was noted. */
    public List<String> noted() {
        return List.copyOf(noted);
    }
}
