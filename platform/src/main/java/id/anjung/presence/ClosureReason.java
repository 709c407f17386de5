package id.anjung.presence;

import id.anjung.register.Words;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** Say why an agency closes before its time. */
@Serdeable
public enum ClosureReason {
    SICK(new Words("Petugas sakit", "Officer is ill")),
    DUTY(new Words("Tugas dinas lain", "Other official duty")),
    MEETING(new Words("Rapat atau pelatihan", "Meeting or training")),
    SYSTEM_DOWN(new Words("Sistem atau jaringan terganggu", "System or network down")),
    SUPPLIES(new Words("Blangko atau alat habis", "Out of forms or equipment")),
    EMERGENCY(new Words("Keadaan darurat", "Emergency")),
    /** Has to be said in words. */
    OTHER(new Words("Alasan lain", "Another reason"));

    private final Words words;

    ClosureReason(Words words) {
        this.words = words;
    }

    /** Say it in the reader's language. */
    public String words(Locale reader) {
        return words.in(reader);
    }
}
