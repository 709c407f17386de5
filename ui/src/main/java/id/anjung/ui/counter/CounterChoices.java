package id.anjung.ui.counter;

import id.anjung.access.CurrentActor;
import id.anjung.access.Membership;
import id.anjung.access.Permission;
import id.anjung.agency.Site;
import id.anjung.queue.CounterSession;
import id.anjung.queue.CounterSessions;
import id.anjung.queue.QueueView;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.ui.shell.kit.Writing;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** List the counters that the acting officer may open, and who is at them. */
@Singleton
final class CounterChoices {
    private final QueueView view;
    private final Speaking speaking;

    CounterChoices(QueueView view, Speaking speaking) {
        this.view = view;
        this.speaking = speaking;
    }

    /**
     * Name a counter.
     *
     * @param counter its code
     * @param name its name
     * @param agency code of the agency for which it would be opened
     * @param agencyName the agency's name
     * @param holding whether somebody is there
     */
    record Choice(String counter, String name, String agency, String agencyName, Holding holding) {}

    /** Say whether somebody is at a counter. */
    sealed interface Holding permits Free, Held, Left {}

    /** Nobody is there. */
    record Free() implements Holding {}

    /** Somebody works there. */
    record Held() implements Holding {}

    /** Somebody may have left it behind, or the one who asks may take it over anyway. */
    record Left(Instant seenAt) implements Holding {}

    List<Choice> mine() {
        var spoken = speaking.here();
        var held = spoken.plan().sites().stream()
                .map(Site::code)
                .flatMap(site -> view.sessionsAt(site).stream())
                .collect(Collectors.toMap(session -> session.place().counter(), Function.identity()));
        var today = LocalDate.ofInstant(speaking.now(), spoken.zone()).getDayOfWeek();
        return agencies()
                .flatMap(agency -> spoken.plan().counters().stream()
                        .filter(counter -> counter.agencies().contains(agency) && !counter.away(agency, today))
                        .map(counter -> new Choice(
                                counter.code(),
                                counter.name(),
                                agency,
                                spoken.agency(agency),
                                holding(held, counter.code(), agency))))
                .toList();
    }

    private static Stream<String> agencies() {
        return CurrentActor.require().membershipsIn(CurrentTenant.require().tenant()).stream()
                .map(Membership::agency)
                .filter(agency -> !agency.isEmpty())
                .distinct()
                .sorted();
    }

    private Holding holding(Map<String, CounterSession> held, String counter, String agency) {
        var session = Optional.ofNullable(held.get(counter));
        if (session.isEmpty()) {
            return new Free();
        }
        var seen = session.get().seenAt();
        boolean mine = session.get().place().agency().equals(agency);
        boolean left = seen.plus(CounterSessions.SILENCE).isBefore(speaking.now());
        return mine && (left || Writing.allowed(Permission.SUPERVISE_QUEUE)) ? new Left(seen) : new Held();
    }
}
