package id.anjung.admin.registry;

import id.anjung.admin.StartRefused;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** Compare the master key with the one that this installation began with, before anything is sealed by a wrong one. */
@Singleton
public class MasterKeyCheck {
    private static final byte[] KNOWN = "anjung".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PLACE = "anjung.master_key_check".getBytes(StandardCharsets.UTF_8);

    private final MasterKey master;
    private final CheckRows rows;

    MasterKeyCheck(MasterKey master, CheckRows rows) {
        this.master = master;
        this.rows = rows;
    }

    /**
     * Let the process go on if its master key is the installation's; the first one ever seen becomes it.
     *
     * @throws StartRefused when it is another
     */
    @Transactional("registry")
    public void require() {
        try {
            rows.keepFirst(new CheckRow(CheckRow.ONLY, master.sealing().encrypt(KNOWN, PLACE)));
            master.sealing().decrypt(rows.findById(CheckRow.ONLY).orElseThrow().sealed(), PLACE);
        } catch (GeneralSecurityException other) {
            throw new StartRefused(
                    "ANJUNG_MASTER_KEY is not the key that this database was set up with; give the former one", other);
        }
    }
}
