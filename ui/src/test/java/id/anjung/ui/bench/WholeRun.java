package id.anjung.ui.bench;

import java.util.Locale;

/** Be the whole of a process: what was begun is done, and the process ends though threads of it may still work. */
public final class WholeRun {
    static final int FAILED = 1;

    private WholeRun() {}

    /** Do what a process was started for, and answer by which number it ends. */
    @FunctionalInterface
    public interface Work {
        int run() throws Exception;
    }

    /** Do it, say why it failed where it does, and end this process. */
    public static void end(Work work) {
        Locale.setDefault(Locale.ROOT);
        System.exit(status(work));
    }

    static int status(Work work) {
        try {
            return work.run();
        } catch (Exception | Error failure) { // an error too must not leave the process to its other threads
            failure.printStackTrace();
            return FAILED;
        }
    }
}
