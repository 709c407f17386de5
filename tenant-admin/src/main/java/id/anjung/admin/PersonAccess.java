package id.anjung.admin;

import id.anjung.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Let the province look at persons of an MPP in an emergency: with a reason, for half an hour, in sight of the MPP. Without
 * that it reads none (Undang-Undang 27/2022, articles 16 and 39: only for a purpose, and guarded).
 */
public interface PersonAccess {
    /** Shortest reason that says anything, in characters. */
    int SHORTEST_REASON = 10;
    /** Longest reason, in characters. */
    int LONGEST_REASON = 400;

    /** Answer the access of the acting person that is open now. */
    Optional<Standing> standing(TenantId tenant);

    /** Open it; it closes by itself. */
    Opening open(TenantId tenant, String reason);

    /** Close it before its time. */
    void close(TenantId tenant);

    /**
     * List whom to call at the agencies; each that is read stands in the MPP's trail.
     *
     * @throws id.anjung.access.AccessDenied while the acting person has no open access
     */
    List<Contact> contacts(TenantId tenant);

    /**
     * Describe an open access.
     *
     * @param mall name of the MPP
     * @param reason why it was opened
     * @param until when it closes by itself
     */
    record Standing(String mall, String reason, Instant until) {}

    /**
     * Name a person to call.
     *
     * @param agency name of the agency
     * @param person their name
     * @param phone their number
     */
    record Contact(String agency, String person, String phone) {}

    /** Tell what came of opening. */
    enum Opening {
        OPEN,
        /** The reason is too short to say anything, or too long. */
        REASON_NEEDED,
        /** The MPP is not there or not served. */
        NOT_SERVED
    }
}
