package id.anjung.embedded;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Set;

/**
 * Start the whole of Anjung for a person who wants to see it: the program behind {@code ./anjung run}.
 * It knows the source tree by the system property {@code anjung.root}.
 */
public final class Launcher {
    private static final int MISUSED = 2;
    private static final String FRESH = "--fresh";
    private static final String DEMO_DAY = "--demo-day";

    private Launcher() {}

    public static void main(String[] arguments) {
        var words = List.of(arguments);
        if (!Set.of(FRESH, DEMO_DAY).containsAll(words)) {
            System.err.println("anjung: run takes no arguments but " + FRESH + " and " + DEMO_DAY);
            System.exit(MISUSED);
        }
        var root = Path.of(System.getProperty("anjung.root", "."));
        var environment = new HashMap<>(System.getenv());
        if (words.contains(DEMO_DAY)) {
            environment.put(Settings.DEMO_DAY, "true");
        }
        var settings = new Settings(environment, root);
        System.exit(new Launch(settings, PlatformCommand::of, System.out, System.err).run(words.contains(FRESH)));
    }
}
