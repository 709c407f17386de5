package id.anjung.queue;

import id.anjung.register.Id;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Show one service of a visit and where it stands.
 *
 * @param id its identifier
 * @param visit whose it is
 * @param label number as it is printed and called ({@code A-001})
 * @param wanted what for
 * @param standing where it stands in the queue
 * @param priority whom the law lets go first; nothing for everybody else, and never for a board
 * @param at where and by whom it is served
 */
@Serdeable
public record Ticket(
        Id<Ticket> id,
        Id<Visit> visit,
        String label,
        Wanted wanted,
        Standing standing,
        @Nullable PriorityClass priority,
        At at) {
    /**
     * Say what a ticket is for.
     *
     * @param service code of the service
     * @param agency code of the agency
     * @param site code of the site
     * @param place its place among the steps of the visit, 1 for the first
     */
    @Serdeable
    public record Wanted(String service, String agency, String site, int place) {}

    /**
     * Say where a ticket stands.
     *
     * @param state its state
     * @param since since when it has been in it
     * @param arrivedAt when the citizen arrived at the mall
     * @param queueAt what decides its place in the queue
     * @param calls how often it was called
     */
    @Serdeable
    public record Standing(TicketState state, Instant since, Instant arrivedAt, Instant queueAt, int calls) {}

    /**
     * Say where and by whom a ticket is served.
     *
     * @param counter code of the counter that has it, or had it last
     * @param officer account of the officer
     * @param target the only counter that may call it, if there is one
     * @param outcome what came of it, once it is done
     */
    @Serdeable
    public record At(
            @Nullable String counter,
            @Nullable String officer,
            @Nullable String target,
            @Nullable ServedAs outcome) {}
}
