package id.anjung.register.sheet;

import id.anjung.register.FieldProblem;
import id.anjung.register.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Read the cells of one line by the fields they hold, and note what cannot be read. */
public final class Cells {
    private static final Set<String> YES = Set.of("ya", "yes", "true", "1", "y");
    private static final Set<String> NO = Set.of("tidak", "no", "false", "0", "t", "n", "");
    private static final String MANY = "[\\n,]";

    private final Map<String, String> texts;
    private final List<FieldProblem> problems = new ArrayList<>();

    Cells(Map<String, String> texts) {
        this.texts = texts;
    }

    List<FieldProblem> problems() {
        return problems;
    }

    /** Read a text; empty when there is none. */
    public String text(String field) {
        var text = texts.getOrDefault(field, "");
        if (text.length() > Sheet.LONGEST_CELL) {
            problems.add(FieldProblem.of(field, Problem.TOO_LONG, Sheet.LONGEST_CELL));
            return text.substring(0, Sheet.LONGEST_CELL);
        }
        return text;
    }

    /** Read texts, one a line. */
    public List<String> lines(String field) {
        return split(text(field), "\\n");
    }

    /** Read words with commas or line breaks between them. */
    public List<String> words(String field) {
        return split(text(field), MANY);
    }

    /** Read a whole number; dots and blanks between its digits do not matter. */
    public @Nullable Long number(String field) {
        var text = text(field).replaceAll("[.\\s]", "").replaceFirst("^Rp", "");
        if (text.isEmpty()) {
            return null;
        }
        if (text.matches("-?\\d{1,15}")) {
            return Long.valueOf(text);
        }
        problems.add(FieldProblem.of(field, Problem.NOT_A_NUMBER));
        return null;
    }

    /** Read yes or no; an empty cell says no. */
    public boolean yes(String field) {
        var text = text(field).toLowerCase(Locale.ROOT);
        if (!YES.contains(text) && !NO.contains(text)) {
            problems.add(FieldProblem.of(field, Problem.NOT_ALLOWED, text, "ya, tidak"));
        }
        return YES.contains(text);
    }

    /** Read one of the choices; an empty or unreadable cell is noted. */
    public <E extends Enum<E>> E one(String field, Choices<E> choices) {
        var chosen = maybe(field, choices);
        if (chosen == null && text(field).isEmpty()) {
            problems.add(FieldProblem.of(field, Problem.REQUIRED));
        }
        return chosen == null ? choices.first() : chosen;
    }

    /** Read one of the choices; nothing when the cell is empty. */
    public <E extends Enum<E>> @Nullable E maybe(String field, Choices<E> choices) {
        return text(field).isEmpty() ? null : choice(field, text(field), choices);
    }

    /** Read several of the choices. */
    public <E extends Enum<E>> List<E> many(String field, Choices<E> choices) {
        var chosen = new ArrayList<E>();
        for (String word : words(field)) {
            var found = choice(field, word, choices);
            if (found != null) {
                chosen.add(found);
            }
        }
        return chosen;
    }

    private <E extends Enum<E>> @Nullable E choice(String field, String word, Choices<E> choices) {
        var found = choices.find(word).orElse(null);
        if (found == null) {
            problems.add(FieldProblem.of(field, Problem.NOT_ALLOWED, word, choices.list()));
        }
        return found;
    }

    private static List<String> split(String text, String separator) {
        return Arrays.stream(text.split(separator))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
