package id.anjung.ui.bench.day;

import id.anjung.ui.bench.BenchHouse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Weigh what a session of the console keeps alive: open some, then as many again, and see by how much the heap grows. */
final class Sessions {
    private static final int AT_ONCE = 4;
    private static final int HEAVIEST = 10;

    private final BenchConsole console;
    private final int count;

    private Sessions(BenchConsole console, int count) {
        this.console = console;
        this.count = count;
    }

    /** Put what a session weighs among the figures. */
    static void measure(int count, Map<String, Object> figures) throws Exception {
        try (var console = new BenchConsole(2 * count)) {
            console.seat();
            var sessions = new Sessions(console, count);
            double home = sessions.weigh("home", "/ruang-kerja", "Buka konsol MPP");
            double counter = sessions.weigh("counter", BenchConsole.MALL + "/antrean", "Loket siap");
            figures.put("session_kb", Math.max(home, counter));
            figures.put("session_home_kb", home);
            figures.put("session_counter_kb", counter);
        }
    }

    private double weigh(String what, String path, String words) throws Exception {
        try (var tabs = new Tabs()) {
            tabs.open(0, 2, path, words); // what is loaded once counts for nobody
            var before = Living.of(console);
            tabs.open(0, count, path, words);
            var half = Living.of(console);
            tabs.open(count, 2 * count, path, words);
            var after = Living.of(console);
            double first = (half.bytes() - before.bytes()) / 1024.0 / count;
            double second = (after.bytes() - half.bytes()) / 1024.0 / count;
            System.out.printf(
                    "sessions %-8s %d living bytes; %d more: %.1f KB each; again %d more: %.1f KB each%n",
                    what, before.bytes(), count, first, count, second);
            after.since(before, 2 * count, HEAVIEST).forEach(line -> System.out.println("         " + line));
            return (first + second) / 2;
        }
    }

    /** Hold tabs open. */
    private final class Tabs implements AutoCloseable {
        private final List<ConsoleTab> open = new ArrayList<>();

        void open(int from, int to, String path, String words) throws Exception {
            List<Future<Boolean>> opening = new ArrayList<>();
            try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
                for (int i = from; i < to; i++) {
                    var officer = BenchConsole.officer(i);
                    opening.add(threads.submit((Callable<Boolean>) () -> {
                        var tab = new ConsoleTab(console.address(), path, officer, words);
                        synchronized (open) {
                            return open.add(tab);
                        }
                    }));
                }
                BenchHouse.together(opening);
            }
        }

        @Override
        public void close() {
            open.forEach(ConsoleTab::close);
        }
    }

    /**
     * Know what lives in the heap.
     *
     * @param byClass bytes by class
     */
    private record Living(Map<String, Long> byClass) {
        static Living of(BenchConsole console) throws Exception {
            console.living();
            return new Living(console.living());
        }

        long bytes() {
            return byClass.values().stream().mapToLong(bytes -> bytes).sum();
        }

        /** List of which classes there is most more, for each session. */
        List<String> since(Living former, int sessions, int most) {
            var more = new HashMap<String, Long>();
            byClass.forEach(
                    (name, bytes) -> more.put(name, bytes - former.byClass().getOrDefault(name, 0L)));
            return more.entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                    .limit(most)
                    .map(entry -> "%6.1f KB %s".formatted(entry.getValue() / 1024.0 / sessions, entry.getKey()))
                    .toList();
        }
    }
}
