package id.anjung.ui.bench.day;

import id.anjung.ui.bench.BenchHouse;
import id.anjung.ui.bench.BenchMachine;
import id.anjung.ui.bench.BenchMall;
import id.anjung.ui.bench.BenchOptions;
import id.anjung.ui.bench.Board;
import id.anjung.ui.bench.Ears;
import id.anjung.ui.bench.LastLine;
import id.anjung.ui.bench.WholeRun;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measure a mixed day of 13 malls on a real process and a durable database, in one run: {@code ./anjung bench load}. How
 * long answers take at a rate that does not wait for them, how much can be done at most, what a console session weighs,
 * and what the others notice of a mall that asks for ten times as much.
 */
public final class LoadBench {
    /** The product's own number of connections to the database. */
    static final int CONNECTIONS = 24;

    private static final double BEHIND = 1.05;

    private LoadBench() {}

    /**
     * Run the benchmark.
     *
     * @param arguments {@code --short}, {@code --only} with the name of a part, {@code --rate}, {@code --seed}
     */
    public static void main(String[] arguments) {
        WholeRun.end(() -> {
            System.out.println(LastLine.of("load", measure(DayOptions.read(List.of(arguments)))));
            return 0;
        });
    }

    private static Map<String, Object> measure(DayOptions options) throws Exception {
        var figures = new LinkedHashMap<String, Object>();
        if (options.has("day") || options.has("neighbour")) {
            try (var house = new BenchHouse(options.size(), CONNECTIONS)) {
                BenchMachine.print(house.wings());
                print(options);
                inside(house, options, figures);
            }
        }
        if (options.has("sessions")) {
            Sessions.measure(options.sessions(), figures);
        }
        return figures;
    }

    private static void print(DayOptions options) {
        System.out.printf(
                "%d malls with %d counters each, %.0f requests a second at each (%.1f visitors), %d clients in the open"
                        + " model, %d in the closed one, seed %d%n",
                options.size().malls(),
                options.size().counters(),
                options.rate(),
                options.rate() * 10 / Errand.all(),
                OpenLoad.CLIENTS,
                BenchOptions.CLIENTS,
                options.seed());
        for (var errand : Errand.values()) {
            System.out.printf("mixed    %-12s %4.1f %%%n", errand, 100.0 * errand.forTenVisitors() / Errand.all());
        }
    }

    private static void inside(BenchHouse house, DayOptions options, Map<String, Object> figures) throws Exception {
        var day = new Day(house, options.seed());
        day.atMost(options.warming());
        if (options.has("day")) {
            day(house, day, options, figures);
        }
        if (options.has("neighbour")) {
            new Neighbour(day, options).measure(figures);
        }
        figures.put("errors", day.errors());
    }

    private static void day(BenchHouse house, Day day, DayOptions options, Map<String, Object> figures)
            throws Exception {
        long before = house.door().liveBytes();
        try (var ears = new Ears(house.address())) {
            for (int i = 0; i < options.boards(); i++) {
                var mall = house.malls().get(i % day.malls());
                Board.open(ears, mall.code(), BenchMall.zone(i / day.malls()));
            }
            ears.awaitAll(Duration.ofMinutes(1));
            double kilobytes = (house.door().liveBytes() - before) / 1024.0 / options.boards();
            var found = day.atRates(hall -> options.rate(), options.time());
            var all = found.of(arrival -> true);
            for (var errand : Errand.values()) {
                found.of(arrival -> arrival.errand() == errand).print(errand.name());
            }
            System.out.printf(
                    "day      %d answers in %.1f s, %.0f a second: median %.1f ms, 95 %% %.1f ms, 99 %% %.1f ms, longest"
                            + " %.0f ms; %d errors; %d boards listened, %d broke, %.1f KB of heap each%n",
                    all.count(),
                    found.seconds(),
                    all.count() / found.seconds(),
                    all.millis(0.5),
                    all.millis(0.95),
                    all.millis(0.99),
                    all.millis(1),
                    all.lost(),
                    options.boards(),
                    ears.broken(),
                    kilobytes);
            if (found.seconds() > BEHIND * options.time().toMillis() / 1e3) {
                System.out.println(
                        "day      the machine could not keep up with that rate: delays say how far behind it was");
            }
            figures.put("p50_ms", all.millis(0.5));
            figures.put("p95_ms", all.millis(0.95));
            figures.put("p99_ms", all.millis(0.99));
            figures.put("connection_kb", kilobytes);
            double most = day.atMost(options.most());
            System.out.printf("most     %.0f requests a second%n", most);
            figures.put("requests_per_s", most);
        }
    }
}
