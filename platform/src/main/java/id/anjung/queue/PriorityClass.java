package id.anjung.queue;

import id.anjung.register.Words;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Locale;

/** Name whom the law lets go first. It is asked kindly, no proof is demanded, and no board ever shows it. */
@Serdeable
public enum PriorityClass {
    /** Sixty years and older (UU 13/1998). */
    ELDERLY(new Words("Lansia", "Elderly")),
    /** Penyandang disabilitas (UU 8/2016). */
    DISABLED(new Words("Disabilitas", "Person with a disability")),
    /** Ibu hamil atau menyusui. */
    PREGNANT(new Words("Hamil atau menyusui", "Pregnant or nursing"));

    private final Words words;

    PriorityClass(Words words) {
        this.words = words;
    }

    /** Say the class in the reader's language. */
    public String words(Locale reader) {
        return words.in(reader);
    }
}
