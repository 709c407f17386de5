package id.anjung.custody;

import id.anjung.register.Outcome;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;

/** Keep copies of malls, put them back and end a mall's life; a port, as the province's worker does it. */
public interface MallCustody {
    /** Show what is kept of a mall and done to it, by its name in addresses; nothing when there is no such mall. */
    Optional<Holding> of(String slug);

    /** Ask for a work on a mall; it is written down, and done afterwards. */
    Outcome<Holding> ask(String slug, Wish wish);

    /** Hand a copy out, and note to whom; nothing when there is none. */
    Optional<InputStream> handOut(String slug, UUID copy);
}
