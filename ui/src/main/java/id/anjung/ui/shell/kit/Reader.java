package id.anjung.ui.shell.kit;

import id.anjung.register.FieldProblem;
import id.anjung.ui.shell.text.Formats;
import id.anjung.ui.shell.text.Texts;
import java.util.Locale;

/**
 * Know how the one at the screen reads: language, and how dates and amounts are written where the MPP is.
 *
 * @param texts the words of all screens
 * @param language the language chosen
 * @param formats how times of the MPP are written in it
 */
public record Reader(Texts texts, Locale language, Formats formats) {
    /** Say the words of this key. */
    public String say(String key, Object... parameters) {
        return texts.say(language, key, parameters);
    }

    /** Say the words of a constant: the key is the prefix, a dot and the constant's name in lower case. */
    public String say(String prefix, Enum<?> constant) {
        return say(prefix + "." + constant.name().toLowerCase(Locale.ROOT));
    }

    /** Say yes or no. */
    public String say(boolean answer) {
        return say(answer ? "kit.yes" : "kit.no");
    }

    /** Say what is wrong with a field. */
    public String say(FieldProblem found) {
        return found.problem().words(language, found.details());
    }
}
