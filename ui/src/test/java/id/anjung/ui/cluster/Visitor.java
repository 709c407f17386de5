package id.anjung.ui.cluster;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Look at public pages, one after the other. */
record Visitor(Asking asking, Hall hall, BooleanSupplier goesOn) implements Runnable {
    private static final Duration PACE = Duration.ofMillis(100);

    @Override
    public void run() {
        var pages = List.of(
                "/api/v1/public/mpp/" + hall.slug() + "/services",
                "/api/v1/public/mpp/" + hall.slug() + "/waits",
                hall.board());
        for (int turn = 0; goesOn.getAsBoolean(); turn++) {
            asking.get("page", pages.get(turn % pages.size()));
            Asking.pause(PACE);
        }
    }
}
