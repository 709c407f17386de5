package id.anjung.queue.board;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.anjung.queue.Call;
import id.anjung.queue.HallCalls;
import id.anjung.queue.MallPlan;
import id.anjung.queue.MallPlans;
import id.anjung.queue.live.LiveQueues;
import id.anjung.queue.live.Watching;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import reactor.core.publisher.Flux;

/** Let boards of the bound mall follow the calls in their part of it. */
@Singleton
public class Boards {
    /** How late a call may be announced by voice; later it would only confuse. */
    private static final Duration TOO_LATE = Duration.ofMinutes(1);

    /** How many calls are told; enough that nobody who looks away for a moment misses one. */
    private static final int MOST = 24;
    /** How many agencies stand beside each other; of more, those that called last. */
    private static final int COLUMNS = 8;

    private final HallCalls latest;
    private final MallPlans plans;
    private final Clock clock;
    private final Watching<Place, Shown> places;

    Boards(LiveQueues live, HallCalls latest, MallPlans plans, Clock clock) {
        this.latest = latest;
        this.plans = plans;
        this.clock = clock;
        this.places = live.open(this::read);
    }

    /** Find a zone by its code; where sites have zones of the same code, the site's code tells which. */
    public Optional<Place> place(String zone, String site) {
        return plans.now().sites().stream()
                .filter(one -> site.isEmpty() || one.code().equals(site))
                .flatMap(one -> one.zones().stream()
                        .filter(part -> part.code().equals(zone))
                        .map(part -> new Place(one, part)))
                .findFirst();
    }

    /** List the zones of a site, for a machine that stands there and has to become a board. */
    public List<Place> places(String site) {
        return plans.now().site(site).stream()
                .flatMap(one -> one.zones().stream().map(zone -> new Place(one, zone)))
                .toList();
    }

    /** Answer what a board shows now. */
    public Shown shown(Place place) {
        return read(place).onBoard();
    }

    private Shown read(Place place) {
        var plan = plans.now();
        var calls = latest.latest(place.site().code(), place.zone().code());
        return new Shown(
                calls.stream().limit(MOST).toList(),
                columns(plan, place, calls),
                plan.rules().notice());
    }

    private static List<Column> columns(MallPlan plan, Place place, List<Call> calls) {
        var agencies = plan.counters().stream()
                .filter(counter -> counter.site().equals(place.site().code()))
                .filter(counter -> counter.zone().equals(place.zone().code()))
                .flatMap(counter -> counter.agencies().stream())
                .distinct()
                .toList();
        var newest = calls.stream().collect(toMap(Call::agency, Function.identity(), (newer, older) -> newer));
        var busiest = agencies.stream()
                .sorted(comparing((String agency) -> Optional.ofNullable(newest.get(agency))
                                .map(Call::id)
                                .orElse(0L))
                        .reversed())
                .limit(COLUMNS)
                .collect(toSet());
        return agencies.size() < 2
                ? List.of()
                : agencies.stream()
                        .filter(busiest::contains)
                        .map(agency -> new Column(agency, newest.get(agency)))
                        .toList();
    }

    /** Follow the calls of a place, from what the listener has had already. */
    public Flux<News> follow(Place place, Seen seen) {
        var spoken = new SpokenCall(plans.now().rules().spelling());
        return places.watch(place).transformDeferred(states -> {
            var listener = new Listener(seen, call -> voice(spoken, call));
            return states.concatMapIterable(listener::news, 1);
        });
    }

    private News.Voice voice(SpokenCall spoken, Call call) {
        return call.at().plus(TOO_LATE).isAfter(clock.instant())
                ? new News.Voice(spoken.sentence(call), spoken.clips(call))
                : News.Voice.SILENT;
    }
}
