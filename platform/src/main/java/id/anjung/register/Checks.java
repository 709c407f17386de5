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

    private static final Pattern SHAPE_OF_CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private final List<FieldProblem> problems = new ArrayList<>();

    /** Check code and name, which every record has. */
    public static Checks of(Entry entry) {
        var checks = new Checks().text("code", entry.code(), CODE).text("name", entry.name(), NAME);
        return checks.require(
                entry.code().isBlank() || SHAPE_OF_CODE.matcher(entry.code()).matches(), "code", Problem.NOT_A_CODE);
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
