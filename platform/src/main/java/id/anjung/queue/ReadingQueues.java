package id.anjung.queue;

import static java.util.stream.Collectors.toMap;

import id.anjung.agency.Site;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Set;

/** Read how queues stand, within the caller's transaction. */
@Singleton
class ReadingQueues {
    private final TicketStore tickets;
    private final SessionStore sessions;
    private final TurnStore turns;
    private final Clock clock;

    ReadingQueues(TicketStore tickets, SessionStore sessions, TurnStore turns, Clock clock) {
        this.tickets = tickets;
        this.sessions = sessions;
        this.turns = turns;
        this.clock = clock;
    }

    /** Read all queues of a site. */
    Queues at(MallPlan plan, Site site) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var calls = turns.findAt(site.code()).stream().collect(toMap(TurnStore.Turn::agency, TurnStore.Turn::calls));
        return new Queues(
                tickets.findLines(plan.dayAt(site, now), site.code()), sessions.findHeld(site.code()), calls, now);
    }

    /** Read the queues of some agencies at a site; where no counter is open, nothing more is asked. */
    Queues of(MallPlan plan, Site site, Collection<String> agencies) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var day = plan.dayAt(site, now);
        var posts = new ArrayList<SessionRow>();
        var open = new ArrayList<QueuedTicket>();
        var calls = new HashMap<String, Long>();
        for (String agency : Set.copyOf(agencies)) {
            var calling = sessions.findCalling(site.code(), agency);
            if (!calling.isEmpty()) {
                posts.addAll(calling);
                open.addAll(tickets.findLine(day, site.code(), agency));
                turns.findCalls(site.code(), agency).ifPresent(made -> calls.put(agency, made));
            }
        }
        return new Queues(open, posts, calls, now);
    }
}
