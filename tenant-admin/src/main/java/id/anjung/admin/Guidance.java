package id.anjung.admin;

import id.anjung.tenancy.TenantId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Hold a note of guidance from the province to a regency, with what the regency has done about it (Peraturan Pemerintah
 * 12/2017: guidance by the governor, with follow-up).
 *
 * @param id of the note
 * @param version grows with every change
 * @param tenant whose MPP it is about
 * @param text what is asked for
 * @param due last day for an answer; nothing when there is none
 * @param writtenBy name of who wrote it
 * @param writtenAt when
 * @param answer what the regency says it has done; nothing until it answers
 * @param closedAt when the province was content; nothing until then
 */
public record Guidance(
        long id,
        int version,
        TenantId tenant,
        String text,
        @Nullable LocalDate due,
        String writtenBy,
        Instant writtenAt,
        @Nullable Answer answer,
        @Nullable Instant closedAt) {
    /** Longest note and longest answer, in characters. */
    public static final int LONGEST = 2_000;

    /**
     * Say what was done.
     *
     * @param text in the regency's words
     * @param by name of who says so
     * @param at when
     */
    public record Answer(String text, String by, Instant at) {}

    /** Name how far it is. */
    public enum State {
        OPEN,
        /** Open, and its day has passed. */
        OVERDUE,
        ANSWERED,
        CLOSED
    }

    /** Tell how far it is on a day. */
    public State state(LocalDate today) {
        if (closedAt != null) {
            return State.CLOSED;
        }
        if (answer != null) {
            return State.ANSWERED;
        }
        return due != null && due.isBefore(today) ? State.OVERDUE : State.OPEN;
    }
}
