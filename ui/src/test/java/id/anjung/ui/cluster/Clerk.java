package id.anjung.ui.cluster;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;

/** Give numbers, each with an Idempotency-Key of its own, and ask with the same key again until it was confirmed. */
final class Clerk implements Runnable {
    private static final Duration PACE = Duration.ofMillis(150);
    private static final Duration AGAIN = Duration.ofMillis(300);
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final String WANTED = "{\"services\":[[\"%s\"]]}";

    private final Asking asking;
    private final Hall hall;
    private final BooleanSupplier goesOn;
    private final Map<String, String> confirmed = new ConcurrentHashMap<>();
    private final Set<String> unconfirmed = ConcurrentHashMap.newKeySet();

    Clerk(Asking asking, Hall hall, BooleanSupplier goesOn) {
        this.asking = asking;
        this.hall = hall;
        this.goesOn = goesOn;
    }

    /** Answer the visits that were confirmed, by key. */
    Map<String, String> confirmed() {
        return confirmed;
    }

    /** List the keys of which nobody said what came of them. */
    Set<String> unconfirmed() {
        return unconfirmed;
    }

    @Override
    public void run() {
        while (goesOn.getAsBoolean()) {
            issue(UUID.randomUUID().toString());
            Asking.pause(PACE);
        }
    }

    private void issue(String key) {
        unconfirmed.add(key);
        long end = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < end) {
            var bearer = hall.desk().header();
            var reply = asking.json(
                    "issue",
                    "POST",
                    hall.api("visits"),
                    WANTED.formatted(hall.service()),
                    bearer[0],
                    bearer[1],
                    "Idempotency-Key",
                    key);
            if (reply.good()) {
                confirmed.put(key, reply.text("id"));
                unconfirmed.remove(key);
                return;
            }
            Asking.pause(AGAIN);
        }
    }
}
