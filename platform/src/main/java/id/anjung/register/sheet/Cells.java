package id.anjung.register.sheet;

import id.anjung.register.FieldProblem;
import id.anjung.register.Problem;
import id.anjung.register.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Read the cells of one line by the fields they hold, and note what cannot be read. */
public final class Cells {
    private static final Set<String> YES = Set.of("ya", "yes", "true", "1", "y");
    private static final Set<String> NO = Set.of("tidak", "no", "false", "0", "t", "n", "");
    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
    private static final DateTimeFormatter DOTTED = DateTimeFormatter.ofPattern("H.mm", Locale.ROOT);
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

    /** Read a day, as {@code 2026-11-24} or {@code 24/11/2026}. */
    public @Nullable LocalDate date(String field) {
        return read(field, Problem.NOT_A_DATE, LocalDate::parse, text -> LocalDate.parse(text, DAY_FIRST));
    }

    /** Read a time of day, as {@code 08.00} or {@code 08:00}. */
    public @Nullable LocalTime time(String field) {
        return read(
                field, Problem.NOT_A_TIME, text -> LocalTime.parse(text, HOUR), text -> LocalTime.parse(text, DOTTED));
    }

    private <T> @Nullable T read(
            String field, Problem unreadable, Function<String, T> first, Function<String, T> second) {
        var text = text(field);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return first.apply(text);
        } catch (DateTimeParseException other) {
            try {
                return second.apply(text);
            } catch (DateTimeParseException none) {
                problems.add(FieldProblem.of(field, unreadable));
                return null;
            }
        }
    }

    /** Write yes or no, as {@link #yes} reads it. */
    public static String word(boolean yes, Locale reader) {
        return new Words(yes ? "ya" : "tidak", yes ? "yes" : "no").in(reader);
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

    /** Read several of the choices for each of several names: {@code name: choice, choice; other: choice}. */
    public <E extends Enum<E>> Map<String, List<E>> groups(String field, Choices<E> choices) {
        var groups = new LinkedHashMap<String, List<E>>();
        for (String group : split(text(field), ";")) {
            int colon = group.indexOf(':');
            var chosen = groups.computeIfAbsent(
                    colon < 0 ? group : group.substring(0, colon).strip(), name -> new ArrayList<>());
            for (String word : split(colon < 0 ? "" : group.substring(colon + 1), MANY)) {
                var found = choice(field, word, choices);
                if (found != null) {
                    chosen.add(found);
                }
            }
        }
        return groups;
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
