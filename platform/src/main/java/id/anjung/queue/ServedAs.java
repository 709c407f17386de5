package id.anjung.queue;

import id.anjung.register.Words;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** Say what came of serving somebody. */
@Serdeable
public enum ServedAs {
    /** The matter is settled. */
    SERVED(new Words("Selesai dilayani", "Served")),
    /** The papers are accepted, and the back office goes on. */
    ACCEPTED(new Words("Berkas diterima", "Papers accepted")),
    /** Something is missing; the citizen comes again. */
    INCOMPLETE(new Words("Berkas belum lengkap", "Papers incomplete")),
    INFORMED(new Words("Informasi diberikan", "Information given"));

    private final Words words;

    ServedAs(Words words) {
        this.words = words;
    }

    /** Say the outcome in the reader's language. */
    public String words(Locale reader) {
        return words.in(reader);
    }
}
