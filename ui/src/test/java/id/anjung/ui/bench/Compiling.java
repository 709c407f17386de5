package id.anjung.ui.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Know how much of a process's time its own compiler takes: while that is much, what is measured is how a program gets
 * fast, and not how fast it is.
 *
 * @param threads processor time of each thread, in ticks of the system
 */
record Compiling(Map<String, Long> threads) {
    private static final String COMPILER = "CompilerThre";
    private static final int NAME_ENDS = 2;
    private static final int USER = 11;
    private static final int SYSTEM = 12;

    /** Look at a process, where the system tells of its threads; nothing is known elsewhere. */
    static Compiling of(long pid) throws IOException {
        var threads = new HashMap<String, Long>();
        var folder = Path.of("/proc", "" + pid, "task");
        if (Files.isDirectory(folder)) {
            try (var each = Files.newDirectoryStream(folder)) {
                for (var thread : each) {
                    read(thread, threads);
                }
            }
        }
        return new Compiling(threads);
    }

    private static void read(Path thread, Map<String, Long> threads) throws IOException {
        try {
            var line = Files.readString(thread.resolve("stat"));
            int end = line.lastIndexOf(')');
            var numbers = line.substring(end + NAME_ENDS).split(" ");
            threads.put(line.substring(0, end), Long.parseLong(numbers[USER]) + Long.parseLong(numbers[SYSTEM]));
        } catch (NoSuchFileException gone) {
            // a thread that has ended meanwhile is not asked for
        }
    }

    /** Answer the share since a former look, from 0 to 1. */
    double since(Compiling former) {
        long all = 0;
        long compiler = 0;
        for (var thread : threads.entrySet()) {
            long spent = thread.getValue() - former.threads().getOrDefault(thread.getKey(), 0L);
            all += spent;
            compiler += thread.getKey().contains(COMPILER) ? spent : 0;
        }
        return all == 0 ? 0 : (double) compiler / all;
    }
}
