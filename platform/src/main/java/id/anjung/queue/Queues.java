package id.anjung.queue;

import id.anjung.queue.wait.WaitBand;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Hold how the queues of a site stand at one moment.
 *
 * @param open what is open there, in the order of arrival
 * @param posts officers at their counters
 * @param calls how many calls were made, by agency
 * @param now the moment
 */
record Queues(List<QueuedTicket> open, List<SessionRow> posts, Map<String, Long> calls, Instant now) {
    /**
     * Hold how long people will wait.
     *
     * @param tickets by ticket, of those who wait where a counter is open
     * @param newcomers by agency, of whoever comes now
     */
    record Waits(Map<UUID, WaitBand> tickets, Map<String, WaitBand> newcomers) {}

    /** Answer the same with more tickets at the end. */
    Queues with(Collection<TicketRow> more) {
        var all = new ArrayList<>(open);
        more.forEach(ticket -> all.add(QueuedTicket.of(ticket)));
        return new Queues(all, posts, calls, now);
    }

    /** List counters that call for an agency now. */
    List<SessionRow> calling(String agency) {
        return posts.stream()
                .filter(post -> post.agency.equals(agency) && post.state == SessionState.OPEN)
                .toList();
    }

    /** Tell whether anybody may call a ticket now: one that wants a certain counter waits for that one. */
    boolean callable(QueuedTicket ticket) {
        return calling(ticket.agency()).stream()
                .anyMatch(post -> ticket.target() == null || ticket.target().equals(post.counter));
    }

    /** Answer in which order the waiting of an agency will be called; papers that are on their way count as waiting. */
    List<QueuedTicket> line(String agency, int every) {
        return order(agency, every, List.of(TicketState.WAITING, TicketState.PRINTING));
    }

    /** Answer the order of those who wait and may be called. */
    List<QueuedTicket> order(String agency, int every, List<TicketState> states) {
        var lines = open.stream()
                .filter(ticket -> ticket.agency().equals(agency) && states.contains(ticket.state()))
                .collect(Collectors.partitioningBy(QueuedTicket::priority));
        return Turns.order(
                lines.getOrDefault(true, List.of()),
                lines.getOrDefault(false, List.of()),
                calls.getOrDefault(agency, 0L),
                every);
    }

    /** Count an agency's tickets in a state. */
    int count(String agency, TicketState state) {
        return Math.toIntExact(open.stream()
                .filter(ticket -> ticket.agency().equals(agency) && ticket.state() == state)
                .count());
    }

    /** Find the ticket that is at a counter. */
    List<QueuedTicket> at(SessionRow post) {
        return open.stream()
                .filter(ticket -> Objects.equals(ticket.id(), post.ticket)
                        && ticket.state().engaged())
                .toList();
    }
}
