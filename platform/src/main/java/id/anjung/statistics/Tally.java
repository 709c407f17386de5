package id.anjung.statistics;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Add tickets and attendance up to the figures of one part. */
final class Tally {
    private static final long MICROS = 1_000_000;

    private final Set<UUID> visits = new HashSet<>();
    private final Spread priorityWaits = new Spread();
    private final Spread otherWaits = new Spread();
    private final Spread handling = new Spread();
    private long tickets;
    private long priority;
    private long called;
    private long missed;
    private long finished;
    private Duration scheduled = Duration.ZERO;
    private Duration present = Duration.ZERO;

    /**
     * Add a ticket that counts.
     *
     * @param waiting since when it waited
     */
    void add(TicketFact ticket, Instant waiting) {
        visits.add(ticket.visit);
        tickets++;
        priority += ticket.priority ? 1 : 0;
        called += ticket.called != null ? 1 : 0;
        missed += ticket.missed ? 1 : 0;
        finished += ticket.finished ? 1 : 0;
        if (ticket.paper) {
            return;
        }
        if (ticket.called != null) {
            long waited = Math.max(0, Duration.between(waiting, ticket.called).toSeconds());
            (ticket.priority ? priorityWaits : otherWaits).add(waited);
        }
        if (ticket.finished) {
            handling.add(ticket.served / MICROS);
        }
    }

    void add(Attendance attendance) {
        scheduled = scheduled.plus(attendance.scheduled());
        present = present.plus(attendance.present());
    }

    /** Answer the figures, for parts of a kind that has them. */
    List<Figure> figures(Duration target, Grouping by) {
        return everything(target).stream()
                .filter(figure -> figure.measure().in(by))
                .toList();
    }

    /** Answer the figures of the whole. */
    List<Figure> figures(Duration target, Figure activeAgencies) {
        var all = new ArrayList<>(everything(target));
        all.add(activeAgencies);
        all.sort(Comparator.comparing(Figure::measure));
        return all;
    }

    private List<Figure> everything(Duration target) {
        var waits = new Spread();
        waits.addAll(priorityWaits);
        waits.addAll(otherWaits);
        return List.of(
                Figure.count(Measure.VISITS, visits.size()),
                Figure.count(Measure.TICKETS, tickets),
                Figure.count(Measure.FINISHED, finished),
                Figure.seconds(Measure.WAIT_MEDIAN, waits.median(), waits.size()),
                Figure.seconds(Measure.WAIT_NINETIETH, waits.ninetieth(), waits.size()),
                Figure.share(Measure.WAIT_ON_TARGET, waits.atMost(target.toSeconds()), waits.size()),
                Figure.seconds(Measure.HANDLING_MEDIAN, handling.median(), handling.size()),
                Figure.seconds(Measure.HANDLING_NINETIETH, handling.ninetieth(), handling.size()),
                Figure.share(Measure.NO_SHOW, missed, called),
                Figure.share(Measure.PRESENCE, present.toSeconds(), scheduled.toSeconds()),
                Figure.count(Measure.PRIORITY, priority),
                Figure.seconds(Measure.PRIORITY_WAIT, priorityWaits.median(), priorityWaits.size()),
                Figure.seconds(Measure.OTHERS_WAIT, otherWaits.median(), otherWaits.size()));
    }
}
