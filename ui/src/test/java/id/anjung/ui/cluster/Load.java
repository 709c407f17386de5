package id.anjung.ui.cluster;

import id.anjung.ui.house.Soon;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keep a mall busy through the balancer until it is told to stop, and judge what came of it by the tables. */
public final class Load implements AutoCloseable {
    private static final int CLERKS = 3;
    private static final int VISITORS = 2;
    private static final int SCREENS = 20;
    private static final Duration TO_HEAR = Duration.ofSeconds(20);

    private final Hall hall;
    private final Ledger ledger;
    private final Tally tally = new Tally();
    private final List<Clerk> clerks = new ArrayList<>();
    private final List<Screen> screens = new ArrayList<>();
    private final List<Thread> workers = new ArrayList<>();
    private final long visitsBefore;
    private final long periodBefore;
    private volatile boolean working = true;
    private volatile boolean listening = true;

    /**
     * Hold what came of it.
     *
     * @param requests how often the doors were asked
     * @param failed how often they failed
     * @param issued how many numbers were confirmed
     * @param doubled how many visits there are that nobody asked for
     * @param missing how many confirmed visits are not in the tables, and how many keys were never answered
     * @param holes how many numbers a day leaves out
     * @param calls how many calls the tables know
     * @param callsLost how many calls some board has not shown
     * @param callsDoubled how many calls some board has shown twice, or the tables know twice
     * @param resumed how many streams ended in order and were followed again
     * @param broken how many streams broke off
     */
    public record Outcome(
            long requests,
            long failed,
            long issued,
            long doubled,
            long missing,
            long holes,
            long calls,
            long callsLost,
            long callsDoubled,
            long resumed,
            long broken) {
        /** Tell whether nothing was lost and nothing doubled, whatever failed on the way. */
        public boolean whole() {
            return doubled == 0 && missing == 0 && holes == 0 && callsLost == 0 && callsDoubled == 0;
        }
    }

    private Load(URI door, Hall hall, Ledger ledger) {
        this.hall = hall;
        this.ledger = ledger;
        visitsBefore = ledger.visits(hall);
        periodBefore = ledger.newestPeriod(hall);
        var asking = new Asking(door, tally);
        for (int i = 0; i < SCREENS; i++) {
            var screen = new Screen(asking, hall, () -> listening);
            screens.add(screen);
            Thread.ofVirtual().start(screen);
        }
        Soon.holds("the boards hang", TO_HEAR, () -> screens.stream().allMatch(Screen::began));
        for (int i = 0; i < CLERKS; i++) {
            var clerk = new Clerk(asking, hall, () -> working);
            clerks.add(clerk);
            workers.add(Thread.ofVirtual().start(clerk));
        }
        for (var seated : hall.officers()) {
            workers.add(Thread.ofVirtual().start(new Officer(asking, hall, seated, () -> working)));
        }
        for (int i = 0; i < VISITORS; i++) {
            workers.add(Thread.ofVirtual().start(new Visitor(asking, hall, () -> working)));
        }
    }

    /** Begin. */
    public static Load at(URI door, Hall hall, Ledger ledger) {
        return new Load(door, hall, ledger);
    }

    /** Answer what was counted so far. */
    public Tally tally() {
        return tally;
    }

    /** Stop, wait until the boards have heard, and judge. */
    public Outcome stop() {
        working = false;
        workers.forEach(Load::join);
        var called = ledger.called(hall, periodBefore);
        try {
            Soon.holds(
                    "the boards show all calls",
                    TO_HEAR,
                    () -> screens.stream().allMatch(screen -> new HashSet<>(screen.called()).containsAll(called)));
        } catch (AssertionError someAreLost) {
            System.out.println("         " + someAreLost.getMessage());
        }
        listening = false;
        return judge(called);
    }

    private Outcome judge(List<String> called) {
        var confirmed = new TreeMap<String, String>();
        clerks.forEach(clerk -> confirmed.putAll(clerk.confirmed()));
        long unanswered =
                clerks.stream().mapToLong(clerk -> clerk.unconfirmed().size()).sum();
        var ids = Set.copyOf(ledger.texts("SELECT id FROM " + hall.schema() + ".visit"));
        long gone = confirmed.values().stream().filter(id -> !ids.contains(id)).count();
        long unasked = ledger.visits(hall) - visitsBefore - confirmed.size();
        long same = confirmed.size() - new HashSet<>(confirmed.values()).size();
        return new Outcome(
                tally.requests(),
                tally.failed(),
                confirmed.size(),
                Math.abs(unasked) + same + ledger.doubles(hall),
                gone + unanswered,
                ledger.holes(hall),
                called.size(),
                screens.stream().mapToLong(screen -> lost(screen, called)).sum(),
                twice(called)
                        + screens.stream()
                                .mapToLong(screen -> twice(screen.called()))
                                .sum(),
                screens.stream().mapToLong(Screen::ended).sum(),
                screens.stream().mapToLong(Screen::broken).sum());
    }

    private static long lost(Screen screen, List<String> called) {
        var heard = new HashSet<>(screen.called());
        return called.stream().filter(label -> !heard.contains(label)).count();
    }

    private static long twice(List<String> labels) {
        Map<String, Long> times =
                labels.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return times.values().stream().mapToLong(number -> number - 1).sum();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        working = false;
        listening = false;
    }
}
