package id.anjung.admin;

import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Show how far the schemas of all tenants are with the release of this process, and steer how they get there. */
public interface FleetReleases {
    /** Answer how they stand now, in the order of the region codes; what has no schema yet, or none any more, is left out. */
    Fleet now();

    /**
     * Hold all that are not there yet, or let them go on, and say which one goes ahead.
     *
     * @param wanted the course, with the version that was seen
     */
    ReleaseChange steer(Course wanted);

    /** Bring one MPP up now, also while the others are held. */
    ReleaseChange retry(TenantId tenant);

    /**
     * Say how all of them stand.
     *
     * @param release name of the release that serves, {@code 13-3f09ab77}
     * @param course how the province steers
     * @param ships one for each tenant
     */
    record Fleet(String release, Course course, List<Ship> ships) {
        public Fleet {
            ships = List.copyOf(ships);
        }
    }

    /**
     * Say how the province steers.
     *
     * @param version counts its changes
     * @param held whether those that are not there yet wait
     * @param reason why they wait
     * @param canary which one goes ahead; nothing lets the first by its region code go
     */
    record Course(
            int version,
            boolean held,
            @Nullable String reason,
            @Nullable TenantId canary) {
        /** Longest reason. */
        public static final int LONGEST_REASON = 300;

        /** Nothing waits, and nobody was chosen. */
        public static final Course USUAL = new Course(0, false, null, null);

        /** Answer the course that holds, from here on. */
        public Course hold(String why) {
            return new Course(version, true, why, canary);
        }

        /** Answer the course that lets go on, from here on. */
        public Course resume() {
            return new Course(version, false, null, canary);
        }

        /** Answer the course in which another one goes ahead, or the usual one. */
        public Course ahead(@Nullable TenantId chosen) {
            return new Course(version, held, reason, chosen);
        }
    }

    /**
     * Say how one stands.
     *
     * @param laid release up to which its schema was laid; nothing when nobody knows
     * @param fault why it could not be brought up, or what it waits for
     * @param asked whether somebody wants it to be brought up now, and no worker has tried yet
     */
    record Ship(
            Tenant tenant,
            @Nullable String laid,
            Progress progress,
            @Nullable String fault,
            boolean asked) {}

    /** Name how far a schema is. */
    enum Progress {
        /** It is as this release has laid it. */
        LAID,
        /** It is older, and a worker brings it up. */
        WAITING,
        /** It is older, and waits until the province lets it go on. */
        HELD,
        /** It could not be brought up, is served for reading only, and is tried again each minute. */
        FAILED,
        /** A later release has laid it, beside which this process works on. */
        LATER;

        /** Tell whether bringing it up now can change anything. */
        public boolean behind() {
            return switch (this) {
                case WAITING, HELD, FAILED -> true;
                case LAID, LATER -> false;
            };
        }
    }
}
