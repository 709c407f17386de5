package id.anjung.ui.site;

import id.anjung.queue.Line;
import id.anjung.queue.TicketState;
import id.anjung.queue.wait.WaitBand;
import org.jspecify.annotations.Nullable;

/** Say how long a wait will probably be. */
final class WaitWords {
    private WaitWords() {}

    /** Say a band; that nobody is there when there is none. */
    static String of(@Nullable WaitBand band, Speech speech) {
        if (band == null) {
            return speech.say("Loket belum buka", "No counter is open yet");
        }
        return band.from() == 0
                ? speech.say("kurang dari " + band.to() + " menit", "less than " + band.to() + " minutes")
                : "± " + band.from() + "–" + band.to() + speech.say(" menit", " minutes");
    }

    /** Say it of a ticket that waits; of any other there is nothing to say. */
    static String of(Line line, Speech speech) {
        return line.state() == TicketState.WAITING ? of(line.band(), speech) : "";
    }
}
