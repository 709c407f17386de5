package id.anjung.admin.keycloak;

import jakarta.ws.rs.ProcessingException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Wait for what must come true within some time. */
final class Wait {
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Wait() {}

    static boolean within(Duration time, BooleanSupplier wished) {
        long deadline = System.nanoTime() + time.toNanos();
        while (!wished.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return true;
    }

    /** Do work that may be cut off; what is cut off is done again by the test. */
    static void untilFailure(Runnable work) {
        try {
            work.run();
        } catch (ProcessingException cutOff) {
            return;
        }
    }
}
