package id.anjung.ui.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Let thousands of boards and ticket pages listen while officers call, and see when each of them knows. */
final class Listening {
    private static final double CALLS_PER_SECOND = 6;
    private static final double PAGES = 0.4;
    private static final int CALLERS = 6;
    private static final long SERVED_AFTER_MILLIS = 2_000;

    private final BenchHouse house;
    private final BenchTables tables;
    private final BenchOptions options;
    private final List<Board> boards = new ArrayList<>();
    private final List<TicketEar> pages = Collections.synchronizedList(new ArrayList<>());

    Listening(BenchHouse house, BenchTables tables, BenchOptions options) {
        this.house = house;
        this.tables = tables;
        this.options = options;
    }

    /**
     * Hold what was found.
     *
     * @param connections how many listened to the end
     * @param p99 delay of the slowest of a hundred, in milliseconds
     * @param lost how many calls were not heard
     * @param doubled how many were heard twice
     * @param kilobytes living memory of the process for each connection
     */
    record Found(int connections, double p99, long lost, long doubled, double kilobytes) {}

    Found measure() throws Exception {
        tables.clear();
        long before = house.door().liveBytes();
        long residentBefore = resident();
        try (var ears = new Ears(house.address())) {
            long begin = System.nanoTime();
            open(ears);
            ears.awaitAll(Duration.ofMinutes(5));
            double opened = (System.nanoTime() - begin) / 1e9;
            double kilobytes =
                    (house.door().liveBytes() - before) / 1024.0 / ears.all().size();
            System.out.printf(
                    "boards   %d streams (%d boards, %d ticket pages) open after %.1f s; %.1f KB of heap each,"
                            + " %.1f KB of resident memory each%n",
                    ears.all().size(),
                    boards.size(),
                    pages.size(),
                    opened,
                    kilobytes,
                    (resident() - residentBefore) / (double) ears.all().size());
            var periods = tables.newestPeriods();
            int late = call();
            TimeUnit.SECONDS.sleep(3);
            return judge(CallsMade.after(periods, tables), ears, kilobytes, late);
        }
    }

    private Found judge(CallsMade made, Ears ears, double kilobytes, int late) {
        var atBoards = new Delays();
        boards.forEach(board -> board.judge(made, atBoards));
        var atPages = new Delays();
        pages.forEach(page -> page.judge(made, atPages));
        System.out.printf(
                "boards   %d calls, %.0f a second wanted, %d of them begun late; %d streams broke%n",
                made.count(), CALLS_PER_SECOND, late, ears.broken());
        atBoards.print("boards");
        atPages.print("pages");
        var all = atBoards.with(atPages);
        return new Found(ears.all().size() - ears.broken(), all.millis(0.99), all.lost(), all.doubled(), kilobytes);
    }

    private void open(Ears ears) throws Exception {
        int malls = options.malls();
        int pagesEach = (int) (options.connections() * PAGES / malls / BenchOptions.AGENCIES);
        int calls = (int) (options.listening().toSeconds() * CALLS_PER_SECOND);
        int waiting = Math.max(pagesEach, calls / malls / BenchOptions.AGENCIES + 2);
        house.forEachMall((mall, wire) -> {
            for (int place = 0; place < waiting; place++) {
                for (int agency = 0; agency < BenchOptions.AGENCIES; agency++) {
                    var code = mall.arrive(wire, agency).text("code");
                    if (place < pagesEach) {
                        synchronized (ears) {
                            pages.add(TicketEar.open(ears, mall.code(), agency, place, code));
                        }
                    }
                }
            }
        });
        for (int i = pages.size(); i < options.connections(); i++) {
            var mall = house.malls().get(i % malls);
            boards.add(Board.open(ears, mall.code(), BenchMall.zone(i / malls)));
        }
    }

    /** Call so many a second and serve each a moment later; answer how many calls began late. */
    private int call() throws Exception {
        var officers = house.officers();
        var wires = new LinkedBlockingQueue<Wire>();
        var late = new AtomicInteger();
        var failures = new LinkedBlockingQueue<Exception>();
        for (int i = 0; i < CALLERS; i++) {
            wires.add(new Wire(house.address()));
        }
        try (var threads = Executors.newScheduledThreadPool(CALLERS)) {
            long start = System.nanoTime();
            int calls = (int) (options.listening().toSeconds() * CALLS_PER_SECOND);
            for (int i = 0; i < calls; i++) {
                var officer = officers.get(i % officers.size());
                long millis = Math.round(i * 1_000 / CALLS_PER_SECOND);
                at(threads, millis, failures, wires, wire -> {
                    if (System.nanoTime() - start > (millis + 100) * 1_000_000) {
                        late.incrementAndGet();
                    }
                    officer.step(wire, "CALL_NEXT");
                });
                at(threads, millis + SERVED_AFTER_MILLIS, failures, wires, wire -> {
                    officer.step(wire, "START");
                    officer.step(wire, "FINISH");
                });
            }
            threads.shutdown();
            threads.awaitTermination(10, TimeUnit.MINUTES);
        }
        for (var wire : wires) {
            wire.close();
        }
        if (!failures.isEmpty()) {
            throw failures.element();
        }
        return late.get();
    }

    /** Do something over a connection. */
    private interface Over {
        void wire(Wire wire) throws IOException;
    }

    private static void at(
            ScheduledExecutorService threads,
            long millis,
            LinkedBlockingQueue<Exception> failures,
            LinkedBlockingQueue<Wire> wires,
            Over work) {
        var unused = threads.schedule(
                () -> {
                    try {
                        var wire = wires.take();
                        try {
                            work.wire(wire);
                        } finally {
                            wires.add(wire);
                        }
                    } catch (IOException | InterruptedException | RuntimeException failure) {
                        failures.add(failure);
                    }
                },
                millis,
                TimeUnit.MILLISECONDS);
    }

    /** Answer the kilobytes of memory that the process holds, where the system tells; 0 elsewhere. */
    private long resident() throws IOException {
        var status = Path.of("/proc/" + house.door().pid() + "/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }
}
