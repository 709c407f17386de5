package id.anjung.queue;

import id.anjung.register.Words;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** Say where a ticket stands; the moves between states are {@link Move}s. */
@Serdeable
public enum TicketState {
    /** The paper is not in the citizen's hand yet. */
    PRINTING(new Words("Dicetak", "Printing")),
    WAITING(new Words("Menunggu", "Waiting")),
    CALLED(new Words("Dipanggil", "Called")),
    SERVING(new Words("Dilayani", "Being served")),
    ON_HOLD(new Words("Ditunda", "On hold")),
    DONE(new Words("Selesai", "Done")),
    /** Goes on as another ticket of the same visit. */
    TRANSFERRED(new Words("Dialihkan", "Transferred")),
    NO_SHOW(new Words("Tidak hadir", "No-show")),
    CANCELLED(new Words("Dibatalkan", "Cancelled")),
    /** Ended by the day or by a supervisor, before it was served. */
    EXPIRED(new Words("Kedaluwarsa", "Expired"));

    private final Words words;

    TicketState(Words words) {
        this.words = words;
    }

    /** Say the state in the reader's language. */
    public String words(Locale reader) {
        return words.in(reader);
    }

    /** Tell whether the citizen is at a counter, or on the way to one. */
    public boolean engaged() {
        return this == CALLED || this == SERVING;
    }

    /** Tell whether the ticket still wants something of the day; a no-show may come back. */
    public boolean open() {
        return switch (this) {
            case PRINTING, WAITING, CALLED, SERVING, ON_HOLD, NO_SHOW -> true;
            case DONE, TRANSFERRED, CANCELLED, EXPIRED -> false;
        };
    }
}
