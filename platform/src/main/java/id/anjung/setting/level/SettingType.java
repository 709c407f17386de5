package id.anjung.setting.level;

import id.anjung.register.FieldProblem;
import id.anjung.register.Problem;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Say what values a setting may have. Each value has one way to be written, in which it is kept, sent and compared. */
public sealed interface SettingType {
    /** Answer what is wrong with a written value, at the field of this name. */
    Optional<FieldProblem> problem(String field, String value);

    /**
     * A whole number between two, both included.
     *
     * @param least the least
     * @param most the most
     */
    record Whole(int least, int most) implements SettingType {
        private static final Pattern DIGITS = Pattern.compile("0|[1-9]\\d{0,8}");

        @Override
        public Optional<FieldProblem> problem(String field, String value) {
            if (!DIGITS.matcher(value).matches()) {
                return Optional.of(FieldProblem.of(field, Problem.NOT_A_NUMBER));
            }
            int number = Integer.parseInt(value);
            return number < least || number > most
                    ? Optional.of(FieldProblem.of(field, Problem.NOT_ALLOWED, value, least + "–" + most))
                    : Optional.empty();
        }
    }

    /** {@code true} or {@code false}. */
    record Flag() implements SettingType {
        @Override
        public Optional<FieldProblem> problem(String field, String value) {
            return new Choice(List.of("true", "false")).problem(field, value);
        }
    }

    /**
     * One of some words.
     *
     * @param words the words
     */
    record Choice(List<String> words) implements SettingType {
        public Choice {
            words = List.copyOf(words);
        }

        @Override
        public Optional<FieldProblem> problem(String field, String value) {
            return words.contains(value)
                    ? Optional.empty()
                    : Optional.of(FieldProblem.of(field, Problem.NOT_ALLOWED, value, String.join(", ", words)));
        }
    }

    /**
     * One line of text, which may be empty.
     *
     * @param longest how many characters at most
     */
    record Line(int longest) implements SettingType {
        private static final Pattern BREAK = Pattern.compile("\\R");

        @Override
        public Optional<FieldProblem> problem(String field, String value) {
            if (value.length() > longest) {
                return Optional.of(FieldProblem.of(field, Problem.TOO_LONG, longest));
            }
            return BREAK.matcher(value).find() || !value.equals(value.strip())
                    ? Optional.of(FieldProblem.of(field, Problem.NOT_ONE_LINE))
                    : Optional.empty();
        }
    }
}
