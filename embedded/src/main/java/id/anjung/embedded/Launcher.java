package id.anjung.embedded;

import java.nio.file.Path;
import java.util.List;

/**
 * Start the whole of Anjung for a person who wants to see it: the program behind {@code ./anjung run}.
 * It knows the source tree by the system property {@code anjung.root}.
 */
public final class Launcher {
    private static final int MISUSED = 2;

    private Launcher() {}

    public static void main(String[] arguments) {
        var words = List.of(arguments);
        if (!words.isEmpty() && !words.equals(List.of("--fresh"))) {
            System.err.println("anjung: run takes no argument but --fresh");
            System.exit(MISUSED);
        }
        var root = Path.of(System.getProperty("anjung.root", "."));
        var settings = new Settings(System.getenv(), root);
        System.exit(new Launch(settings, PlatformCommand::of, System.out, System.err).run(!words.isEmpty()));
    }
}
