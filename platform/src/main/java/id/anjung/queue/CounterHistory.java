package id.anjung.queue;

import static id.anjung.access.Permission.READ_QUEUE;

import id.anjung.access.Actor;
import id.anjung.access.Permitted;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tell from the periods of sessions when which counter was attended; nobody's name and no account stands there. */
@Singleton
public class CounterHistory {
    private final SessionStore sessions;
    private final Clock clock;

    CounterHistory(SessionStore sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** List who was at the counters of a site on a day: agencies and counters, in no order that matters. */
    @Permitted(READ_QUEUE)
    @Transactional(value = "tenant", readOnly = true)
    public List<CounterStay> at(String site, LocalDate day) {
        var rows = sessions.findStays(site, day);
        var stays = new ArrayList<CounterStay>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.state() != SessionState.CLOSED) {
                boolean last =
                        i + 1 == rows.size() || !rows.get(i + 1).session().equals(row.session());
                var place = new CounterSession.Place(row.site(), row.counter(), row.agency());
                stays.add(new CounterStay(
                        place, row.state(), row.since(), last ? untilNow(row) : until(row, rows.get(i + 1))));
            }
        }
        return List.copyOf(stays);
    }

    private static Instant until(StayRow row, StayRow next) {
        boolean left = next.state() == SessionState.CLOSED && next.staff().equals(Actor.WORKER.subject());
        return left ? heard(row) : next.since();
    }

    private @Nullable Instant untilNow(StayRow row) {
        boolean silent = row.seenAt().plus(CounterSessions.SILENCE).isBefore(clock.instant());
        return silent ? heard(row) : null;
    }

    private static Instant heard(StayRow row) {
        return row.seenAt().isAfter(row.since()) ? row.seenAt() : row.since();
    }
}
