package id.anjung.queue.device;

import id.anjung.door.problem.Refused;
import id.anjung.register.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Read what a machine says of itself in a header; the scheme is its own, so that no token of a person is taken for one. */
final class MachineToken {
    static final Refused.Reason UNKNOWN = new Refused.Reason(
            "unknown-machine",
            new Words(
                    "Perangkat ini tidak dikenal. Pasangkan dengan kode dari admin MPP, lalu kirim tokennya:"
                            + " Authorization: Device TOKEN.",
                    "This machine is not known. Pair it with a code from the admin of the MPP and send its token:"
                            + " Authorization: Device TOKEN.")::in);

    private static final String SCHEME = "Device ";

    private MachineToken() {}

    static Optional<String> of(@Nullable String header) {
        return Optional.ofNullable(header)
                .filter(said -> said.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(said -> said.substring(SCHEME.length()).strip());
    }
}
