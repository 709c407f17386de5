package id.anjung.audit.chain;

import java.util.Optional;
import java.util.regex.Pattern;

/** Write down the head of a tenant's chain in an entry of the province's trail, and read it there. */
public final class AnchorText {
    /** The event of such an entry, whose subject is the tenant. */
    public static final String EVENT = "TRAIL_ANCHORED";

    private static final Pattern STATE = Pattern.compile("\\{\"place\":(\\d{1,18}),\"hash\":\"([0-9a-f]{64})\"\\}");

    private AnchorText() {}

    /** Answer what the entry says. */
    public static String of(Link head) {
        return "{\"place\":" + head.place() + ",\"hash\":\"" + head.hash() + "\"}";
    }

    static Optional<Verdict.Anchor> read(Fact fact) {
        var after = fact.after();
        if (!fact.event().equals(EVENT) || after == null) {
            return Optional.empty();
        }
        var state = STATE.matcher(after);
        return state.matches()
                ? Optional.of(
                        new Verdict.Anchor(fact.about().id(), new Link(Long.parseLong(state.group(1)), state.group(2))))
                : Optional.empty();
    }
}
