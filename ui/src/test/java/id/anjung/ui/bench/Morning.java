package id.anjung.ui.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Play two hours of a morning in every mall, as fast as the machine can: time jumps from one thing that happens to the
 * next, and as many happen at once as clients can ask for.
 */
final class Morning {
    static final double SECONDS = 7_200;
    private static final double USUAL_SERVICE = 300;
    private static final double SPREAD = 0.4;
    private static final double WAY = 30;

    private final BenchHouse house;
    private final BenchTables tables;
    private final BenchOptions options;
    private final Random random;
    private final PriorityBlockingQueue<Due> due = new PriorityBlockingQueue<>();
    private final Map<String, Line> lines = new ConcurrentHashMap<>();
    private final AtomicInteger left;

    /** Do something at a moment of the simulated morning. */
    private record Due(double at, Step step) implements Comparable<Due> {
        @Override
        public int compareTo(Due other) {
            return Double.compare(at, other.at);
        }
    }

    private interface Step {
        void go(double at, Wire wire) throws IOException;
    }

    /** Know of one queue who waits, and which officers wait for them. */
    private static final class Line {
        private final Deque<BenchMall.Officer> idle = new ArrayDeque<>();
        private int waiting;

        /** One more waits; answer the officer who was waiting for that. */
        synchronized java.util.Optional<BenchMall.Officer> arrive() {
            waiting++;
            return next();
        }

        /** An officer is free; answer them back when somebody waits. */
        synchronized java.util.Optional<BenchMall.Officer> free(BenchMall.Officer officer) {
            idle.add(officer);
            return next();
        }

        private java.util.Optional<BenchMall.Officer> next() {
            if (waiting == 0 || idle.isEmpty()) {
                return java.util.Optional.empty();
            }
            waiting--;
            return java.util.Optional.of(idle.remove());
        }
    }

    Morning(BenchHouse house, BenchTables tables, BenchOptions options) {
        this.house = house;
        this.tables = tables;
        this.options = options;
        this.random = new Random(options.seed());
        this.left = new AtomicInteger(options.morning());
    }

    /**
     * Hold what was found.
     *
     * @param speedup how many times faster than a real morning it was played
     * @param lost how many numbers, calls or announcements are missing
     * @param doubled how many there are twice
     */
    record Found(double speedup, long lost, long doubled) {}

    Found play() throws Exception {
        tables.clear();
        prepare();
        var periods = tables.newestPeriods();
        long visits = tables.count("SELECT COUNT(*) FROM %s.visit");
        try (var ears = new Ears(house.address())) {
            var boards = boards(ears);
            ears.awaitAll(Duration.ofMinutes(1));
            long start = System.nanoTime();
            run();
            double seconds = (System.nanoTime() - start) / 1e9;
            TimeUnit.SECONDS.sleep(3);
            var made = CallsMade.after(periods, tables);
            var delays = new Delays();
            boards.forEach(board -> board.judge(made, delays));
            delays.print("morning");
            var kept = tables.count("SELECT COUNT(*) FROM %s.visit") - visits;
            var books = Books.of(periods, tables);
            System.out.printf(
                    "morning  %d numbers in %.1f s, %.0f requests a second; %d kept, %d called, %d served%n",
                    options.morning(), seconds, options.morning() * 4 / seconds, kept, made.count(), books.served());
            long lost = options.morning() - kept + (options.morning() - books.served()) + delays.lost() + books.holes();
            return new Found(SECONDS / seconds, lost, books.twice() + delays.doubled());
        }
    }

    private List<Board> boards(Ears ears) {
        var boards = new ArrayList<Board>();
        for (var mall : house.malls()) {
            for (int zone = 0; zone < BenchOptions.ZONES; zone++) {
                boards.add(Board.open(ears, mall.code(), BenchMall.zone(zone)));
            }
        }
        return boards;
    }

    private void prepare() {
        for (var officer : house.officers()) {
            line(officer.mall(), officer.agency()).idle.add(officer);
        }
        for (int i = 0; i < options.morning(); i++) {
            // most come in the middle of the two hours
            double at = SECONDS * (random.nextDouble() + random.nextDouble()) / 2;
            var mall = house.malls().get(random.nextInt(house.malls().size()));
            int agency = random.nextInt(BenchOptions.AGENCIES);
            due.add(new Due(at, (now, wire) -> {
                mall.arrive(wire, agency);
                line(mall.code(), agency).arrive().ifPresent(officer -> call(officer, now));
            }));
        }
    }

    private Line line(String mall, int agency) {
        return lines.computeIfAbsent(CallsMade.queue(mall, agency), key -> new Line());
    }

    private void call(BenchMall.Officer officer, double now) {
        due.add(new Due(now, (called, wire) -> {
            officer.step(wire, "CALL_NEXT");
            due.add(new Due(called + WAY, (begun, again) -> {
                officer.step(again, "START");
                due.add(new Due(begun + service(), (ended, last) -> finish(officer, ended, last)));
            }));
        }));
    }

    private void finish(BenchMall.Officer officer, double now, Wire wire) throws IOException {
        officer.step(wire, "FINISH");
        line(officer.mall(), officer.agency()).free(officer).ifPresent(next -> call(next, now));
        left.decrementAndGet();
    }

    private double service() {
        return USUAL_SERVICE * Math.exp(SPREAD * random.nextGaussian());
    }

    private void run() throws Exception {
        List<Future<Boolean>> works = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(BenchOptions.CLIENTS)) {
            for (int i = 0; i < BenchOptions.CLIENTS; i++) {
                works.add(threads.submit((Callable<Boolean>) () -> {
                    try (var wire = new Wire(house.address())) {
                        work(wire);
                    }
                    return true;
                }));
            }
            BenchHouse.together(works);
        }
    }

    private void work(Wire wire) throws Exception {
        while (left.get() > 0) {
            var next = due.poll(100, TimeUnit.MILLISECONDS);
            if (next != null) {
                next.step().go(next.at(), wire);
            }
        }
    }
}
