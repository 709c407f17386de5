package id.anjung.queue;

import io.micronaut.serde.annotation.Serdeable;

/** Choose the word on paper and in the hall: the dictionary's, or the one that malls have always printed. */
@Serdeable
public enum Spelling {
    ANTREAN("antrean"),
    ANTRIAN("antrian");

    private final String word;

    Spelling(String word) {
        this.word = word;
    }

    /** Answer the word. */
    public String word() {
        return word;
    }
}
