package id.anjung.ui.counter;

import id.anjung.queue.SessionState;
import id.anjung.queue.Ticket;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Say how the queue of an agency stands.
 *
 * @param agency its code
 * @param mine whether the one who asks looks after it
 * @param waiting how many wait
 * @param held how many are on hold
 * @param longest how many minutes the one who waits longest has waited; nothing when nobody waits
 * @param late how many wait longer than the mall promises
 * @param forgotten who has waited or been on hold so long that somebody must look
 * @param posts its counters
 */
record AgencyStand(
        String agency,
        boolean mine,
        long waiting,
        long held,
        Optional<Long> longest,
        long late,
        List<Forgotten> forgotten,
        List<Post> posts) {
    /**
     * Name one who was forgotten.
     *
     * @param ticket whose it is
     * @param minutes for how long
     */
    record Forgotten(Ticket ticket, long minutes) {}

    /**
     * Say how a counter stands.
     *
     * @param counter its code
     * @param state whether it is served
     * @param officer who is there
     * @param silentSince since when nothing was heard of the officer's screen, once that is long
     * @param ticket who is served there
     */
    record Post(
            String counter,
            SessionState state,
            Optional<String> officer,
            Optional<Instant> silentSince,
            Optional<Ticket> ticket) {
        static Post closed(String counter) {
            return new Post(counter, SessionState.CLOSED, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }
}
