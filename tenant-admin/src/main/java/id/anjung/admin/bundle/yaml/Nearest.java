package id.anjung.admin.bundle.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guess what somebody meant to write. */
final class Nearest {
    private static final int FARTHEST = 2;

    private Nearest() {}

    /** Answer the known word that is at most two letters away. */
    static Optional<String> to(String written, Collection<String> known) {
        return known.stream()
                .filter(word -> Math.abs(written.length() - word.length()) <= FARTHEST)
                .filter(word -> distance(written, word) <= FARTHEST)
                .min(Comparator.comparing(word -> distance(written, word)));
    }

    /** Say what would have been right: the nearest word, or the first few. */
    static Phrase hint(String written, Collection<String> known) {
        return to(written, known)
                .map(word -> Phrase.of("did you mean \"%s\"?", "maksudnya \"%s\"?", word))
                .orElseGet(() -> Phrase.of("known here: ", "yang dikenal: ")
                        .then(Phrase.plain(
                                String.join(", ", known.stream().limit(12).toList())
                                        + (known.size() > 12 ? ", …" : ""))));
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int substituted = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
