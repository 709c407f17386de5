package id.anjung.queue.board;

import id.anjung.queue.Call;
import id.anjung.queue.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Put a call into the sentence that a voice says: letters and digits of the number one by one, the counter as a number.
 *
 * @param spelling which word the mall uses
 */
public record SpokenCall(Spelling spelling) {
    private static final List<String> UNITS = List.of(
            "nol",
            "satu",
            "dua",
            "tiga",
            "empat",
            "lima",
            "enam",
            "tujuh",
            "delapan",
            "sembilan",
            "sepuluh",
            "sebelas");
    private static final int TEEN = 10;
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1_000;
    private static final int MOST_DIGITS = 6;

    /** Say a call. */
    public String sentence(Call call) {
        return "Nomor " + spelling.word() + " " + String.join(" ", spelled(call.label())) + ", silakan menuju ke loket "
                + String.join(" ", counter(call.counter()));
    }

    /** List the clips that say the same one after the other, where a browser has no voice. */
    public List<String> clips(Call call) {
        var clips = new ArrayList<String>();
        clips.add("nomor-" + spelling.word());
        spelled(call.label()).forEach(word -> clips.add(clip(word)));
        clips.add("menuju-loket");
        counter(call.counter()).forEach(word -> clips.add(clip(word)));
        return List.copyOf(clips);
    }

    /** A word of one letter is a letter. */
    private static String clip(String word) {
        return word.length() == 1 ? "huruf-" + word.toLowerCase(Locale.ROOT) : word;
    }

    private static List<String> spelled(String label) {
        return label.chars()
                .filter(SpokenCall::hasName)
                .mapToObj(letter -> word((char) letter))
                .toList();
    }

    private static boolean hasName(int letter) {
        return letter < 0x80 && Character.isLetterOrDigit(letter);
    }

    private static String word(char letter) {
        return letter >= '0' && letter <= '9' ? UNITS.get(letter - '0') : String.valueOf(letter);
    }

    private static List<String> counter(String code) {
        return code.matches("\\d{1," + MOST_DIGITS + "}") ? number(Integer.parseInt(code)) : spelled(code);
    }

    /** Say a number below a million. */
    static List<String> number(int n) {
        if (n < UNITS.size()) {
            return List.of(UNITS.get(n));
        }
        if (n < 2 * TEEN) {
            return List.of(UNITS.get(n - TEEN), "belas");
        }
        if (n < HUNDRED) {
            return then(List.of(UNITS.get(n / TEEN), "puluh"), n % TEEN);
        }
        if (n < 2 * HUNDRED) {
            return then(List.of("seratus"), n - HUNDRED);
        }
        if (n < THOUSAND) {
            return then(List.of(UNITS.get(n / HUNDRED), "ratus"), n % HUNDRED);
        }
        if (n < 2 * THOUSAND) {
            return then(List.of("seribu"), n - THOUSAND);
        }
        return then(join(number(n / THOUSAND), List.of("ribu")), n % THOUSAND);
    }

    private static List<String> then(List<String> words, int rest) {
        return rest == 0 ? words : join(words, number(rest));
    }

    private static List<String> join(List<String> words, List<String> more) {
        return Stream.concat(words.stream(), more.stream()).toList();
    }
}
