package id.anjung.register;

import java.util.List;

/**
 * Name what is wrong with one field, for the message at the field.
 *
 * @param field path of the field ({@code requirements[2]})
 * @param problem what is wrong
 * @param details what the words need: a bound, the other record's name
 */
public record FieldProblem(String field, Problem problem, List<String> details) {
    /** Say that a field has this problem. */
    public static FieldProblem of(String field, Problem problem, Object... details) {
        return new FieldProblem(
                field, problem, List.of(details).stream().map(String::valueOf).toList());
    }
}
