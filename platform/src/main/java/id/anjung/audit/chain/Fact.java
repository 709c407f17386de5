package id.anjung.audit.chain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Hold what an entry of a trail says, as its table keeps it. A sealed name stays sealed: so a chain can be verified
 * without a key, and still when the key has been destroyed.
 *
 * @param id its number in the table
 * @param at when, to the microsecond
 * @param actor account of the one who acted
 * @param actorName their name as the table keeps it, in Base64
 * @param event what happened
 * @param about about what
 * @param before the thing before
 * @param after the thing after
 */
public record Fact(
        long id,
        Instant at,
        String actor,
        String actorName,
        String event,
        About about,
        @Nullable String before,
        @Nullable String after) {
    /**
     * Name what an entry is about, as the table keeps it.
     *
     * @param kind its noun
     * @param id its identifier
     * @param name its name, sealed where it is a person's
     */
    public record About(String kind, String id, String name) {}
}
