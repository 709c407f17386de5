package id.anjung.audit.chain;

import java.io.IOException;
import java.util.Optional;

/**
 * Read in the province's trail that a tenant's chain begins again at an earlier place: it was restored from a copy, or
 * erased. What was written down of later places before that says nothing of what stands there since. Whoever could write into
 * the province's trail might hide behind such an entry, so the verifier names each.
 *
 * @param chain region code of the tenant
 * @param place the last place that still is what it was
 */
public record SetBack(String chain, long place) {
    static final String RESTORED = "TENANT_RESTORED";
    static final String ERASED = "TENANT_ERASED";

    /** Name the field of such an entry that holds the place. */
    static final String PLACE = "place";

    static Optional<SetBack> read(Fact fact) {
        return switch (fact.event()) {
            case ERASED -> Optional.of(new SetBack(fact.about().id(), 0));
            case RESTORED -> place(fact).map(place -> new SetBack(fact.about().id(), place));
            default -> Optional.empty();
        };
    }

    /** Read the place; without one nothing is set back. */
    private static Optional<Long> place(Fact fact) {
        try {
            return fact.after() == null
                    ? Optional.empty()
                    : Optional.of(FlatJson.number(FlatJson.fields(fact.after()), PLACE));
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    boolean overrules(Verdict.Anchor anchor) {
        return anchor.chain().equals(chain) && anchor.head().place() > place;
    }
}
