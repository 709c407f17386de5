package id.anjung.admin;

import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;

/**
 * Let the bound tenant take its own data away: a copy that everybody can read, in which persons stay sealed. It stands in the
 * tenant's trail and in the province's.
 */
public interface OwnExports {
    /** Show the exports of the bound tenant, and whether one is being made. */
    Custody now();

    /** Ask for one; it is made afterwards. */
    WorkAnswer export();

    /** Hand an export out, and note to whom; nothing when there is none. */
    Optional<InputStream> handOut(UUID copy);
}
