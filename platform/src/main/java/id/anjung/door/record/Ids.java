package id.anjung.door.record;

import id.anjung.door.problem.ProblemKind;
import id.anjung.door.problem.Refused;
import id.anjung.register.Id;
import java.util.UUID;

/** Read identifiers from paths; what is none names nothing. */
public final class Ids {
    private Ids() {}

    /** Read one. */
    public static <D> Id<D> read(String written) {
        try {
            return new Id<>(UUID.fromString(written));
        } catch (IllegalArgumentException none) {
            throw Refused.with(ProblemKind.NOT_FOUND);
        }
    }
}
