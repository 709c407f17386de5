package id.anjung.ui.counter;

import id.anjung.queue.HallWaits;
import id.anjung.queue.wait.Accuracy;
import id.anjung.queue.wait.HitRate;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** Read how long one waits now, and what such estimates were worth lately. */
@Singleton
final class ReadingWaits {
    private final HallWaits waits;
    private final Accuracy accuracy;
    private final Speaking speaking;

    ReadingWaits(HallWaits waits, Accuracy accuracy, Speaking speaking) {
        this.waits = waits;
        this.accuracy = accuracy;
        this.speaking = speaking;
    }

    /**
     * Hold both.
     *
     * @param now how long one waits at each agency
     * @param lately how often the first estimate was kept
     */
    record Waits(List<HallWaits.AtAgency> now, HitRate lately) {}

    Waits now() {
        var today = LocalDate.ofInstant(speaking.now(), speaking.here().zone());
        return new Waits(waits.now(), accuracy.lately(today).all());
    }
}
