package id.anjung.admin;

import id.anjung.tenancy.Tenant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Show how far the schemas of all tenants are with the release of this process. */
public interface FleetReleases {
    /** Answer how they stand now, in the order of the region codes; what has no schema yet, or none any more, is left out. */
    Fleet now();

    /**
     * Say how all of them stand.
     *
     * @param release name of the release that serves, {@code 13-3f09ab77}
     * @param ships one for each tenant
     */
    record Fleet(String release, List<Ship> ships) {
        public Fleet {
            ships = List.copyOf(ships);
        }
    }

    /**
     * Say how one stands.
     *
     * @param laid release up to which its schema was laid; nothing when nobody knows
     * @param fault why it could not be brought up, or what it waits for
     */
    record Ship(
            Tenant tenant,
            @Nullable String laid,
            Progress progress,
            @Nullable String fault) {}

    /** Name how far a schema is. */
    enum Progress {
        /** It is as this release has laid it. */
        LAID,
        /** It is older, and a worker brings it up. */
        WAITING,
        /** It could not be brought up, is served for reading only, and is tried again each minute. */
        FAILED,
        /** A later release has laid it, beside which this process works on. */
        LATER
    }
}
