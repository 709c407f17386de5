package id.anjung.ui.bench.day;

import id.anjung.ui.bench.BenchHouse;
import id.anjung.ui.bench.BenchMachine;
import id.anjung.ui.bench.LastLine;
import id.anjung.ui.bench.WholeRun;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Play the mixed day of 13 malls for minutes or hours, and see whether anything grows: {@code ./anjung bench soak}. */
public final class SoakBench {
    private static final int USUAL_MINUTES = 8;
    private static final int COUNTERS = 24;
    private static final int LOOKS = 48;
    private static final long SEED = 20_261_201;

    private SoakBench() {}

    /**
     * Run it; ends with 1 when something grows.
     *
     * @param arguments how many minutes, 8 unless told
     */
    public static void main(String[] arguments) {
        WholeRun.end(() -> {
            int minutes = arguments.length == 0 ? USUAL_MINUTES : Integer.parseInt(arguments[0]);
            return measure(Duration.ofMinutes(minutes)).isEmpty() ? 0 : 1;
        });
    }

    private static List<String> measure(Duration time) throws Exception {
        try (var house = new BenchHouse(new BenchHouse.Size(13, COUNTERS), LoadBench.CONNECTIONS)) {
            BenchMachine.print(house.wings());
            double rate = DayOptions.USUAL_RATE / 2;
            System.out.printf(
                    "13 malls with %d counters each, %.0f requests a second at each, %d minutes, seed %d%n",
                    COUNTERS, rate, time.toMinutes(), SEED);
            var soak = Soak.play(house, new Day(house, SEED), rate, time, LOOKS);
            var rising = soak.rising();
            rising.forEach(what -> System.out.println("soak     rises: " + what));
            System.out.println(LastLine.of("soak", figures(soak, rising)));
            return rising;
        }
    }

    private static Map<String, Object> figures(Soak soak, List<String> rising) {
        var all = soak.found().of(arrival -> true);
        var heap = soak.of(Vitals::heap);
        var figures = new LinkedHashMap<String, Object>();
        figures.put("minutes", soak.found().seconds() / 60);
        figures.put("requests", all.count());
        figures.put("errors", all.lost());
        figures.put("heap_mb", heap.first() / (1 << 20));
        figures.put("heap_growth_kb", heap.growth() / 1024);
        figures.put("heap_growth_doubt_kb", heap.doubt() / 1024);
        figures.put("threads_growth", soak.of(Vitals::threads).growth());
        figures.put("files_growth", soak.of(Vitals::files).growth());
        figures.put("database_connections_growth", soak.of(Vitals::connections).growth());
        figures.put("rising", rising.size());
        return figures;
    }
}
