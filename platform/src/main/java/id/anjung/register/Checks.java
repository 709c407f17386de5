package id.anjung.register;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collect what is wrong with a record, field by field, in the order of the form. */
public final class Checks {
    /** Longest code. */
    public static final int CODE = 40;
    /** Longest name. */
    public static final int NAME = 160;
    /** Longest words about where a fact is known from. */
    public static final int SOURCE = 300;

    private static final Pattern SHAPE_OF_CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");
    private static final Pattern BREAK = Pattern.compile("\\R");

    private final List<FieldProblem> problems = new ArrayList<>();

    /** Check code and name, which every record has. */
    public static Checks of(Entry entry) {
        var checks = new Checks().code("code", entry.code());
        return checks.line("name", entry.name(), NAME);
    }

    /** Answer what was written, without space around it; nothing when that is nothing. */
    public static @Nullable String given(@Nullable String written) {
        return written == null || written.isBlank() ? null : written.strip();
    }

    /** Answer what was written, without space around it; an older document may hold nothing where text is now. */
    public static String stripped(@Nullable String written) {
        return written == null ? "" : written.strip();
    }

    /** Check a code that must be there. */
    public Checks code(String field, String value) {
        boolean shaped = value.isBlank() || SHAPE_OF_CODE.matcher(value).matches();
        return text(field, value, CODE).require(shaped, field, Problem.NOT_A_CODE);
    }

    /** Check a text that must be there, on one line and without space around it. */
    public Checks line(String field, String value, int longest) {
        return text(field, value, longest).oneLine(field, value);
    }

    /** Check that a text which may be empty stands on one line, without space around it. */
    public Checks oneLine(String field, @Nullable String value) {
        boolean alone = value == null
                || value.isBlank()
                || (value.equals(value.strip()) && !BREAK.matcher(value).find());
        return require(alone, field, Problem.NOT_ONE_LINE);
    }

    /** Check a text that must be there. */
    public Checks text(String field, @Nullable String value, int longest) {
        require(value != null && !value.isBlank(), field, Problem.REQUIRED);
        return optional(field, value, longest);
    }

    /** Check a text that may be empty. */
    public Checks optional(String field, @Nullable String value, int longest) {
        return require(value == null || value.length() <= longest, field, Problem.TOO_LONG, longest);
    }

    /** Check a number that may be absent. */
    public Checks notNegative(String field, @Nullable Number value) {
        return require(value == null || value.longValue() >= 0, field, Problem.NEGATIVE);
    }

    /** Check a number that may be absent against its largest value. */
    public Checks atMost(String field, @Nullable Number value, long most) {
        return require(value == null || value.longValue() <= most, field, Problem.TOO_LARGE, most);
    }

    /** Note the problem unless the condition holds. */
    public Checks require(boolean holds, String field, Problem problem, Object... details) {
        if (!holds) {
            problems.add(FieldProblem.of(field, problem, details));
        }
        return this;
    }

    /** Answer what was found. */
    public List<FieldProblem> found() {
        return List.copyOf(problems);
    }
}
