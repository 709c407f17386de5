package id.anjung.ui;

import id.anjung.admin.ErrandFailed;
import id.anjung.admin.StartRefused;
import java.util.List;
import java.util.Set;
import org.slf4j.LoggerFactory;

/**
 * Start the application; whoever runs it gives its settings by the environment. Without a word it serves until the process is
 * ended; a word asks for one errand, after which it ends.
 */
public final class Anjung {
    private static final Set<String> ERRANDS = Set.of("migrate", "realm", "backup");
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private Anjung() {}

    public static void main(String[] words) {
        var asked = List.of(words);
        if (asked.size() > 1 || !ERRANDS.containsAll(asked)) {
            say("say nothing to serve, or one of migrate, realm, backup");
            System.exit(MISUSED);
        }
        try {
            if (asked.isEmpty()) {
                Serving.start();
            } else {
                RunningErrand.of(asked.getFirst()).forEach(System.out::println);
                System.exit(0);
            }
        } catch (ErrandFailed failure) {
            say(String.valueOf(failure.getMessage()));
            System.exit(FAILED);
        } catch (RuntimeException failure) {
            StartRefused.behind(failure)
                    .ifPresentOrElse(
                            refused -> say(String.valueOf(refused.getMessage())),
                            () -> LoggerFactory.getLogger(Anjung.class).error("The start failed", failure));
            System.exit(FAILED);
        }
    }

    private static void say(String lines) {
        lines.lines().forEach(line -> System.err.println("anjung: " + line));
    }
}
