package id.anjung.tenancy.internal;

import id.anjung.trace.Step;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Time the statements of one stay in a schema; their text is told without the values in it. */
record TracedStatements(Step stay, String schema) {
    private static final Pattern VALUES =
            Pattern.compile("'(?:[^'\\\\]|''|\\\\.)*'|\"(?:[^\"\\\\]|\"\"|\\\\.)*\"|\\b\\d[\\d.]*\\b|0x[0-9a-fA-F]+");
    private static final Pattern FIRST_WORD = Pattern.compile("^\\W*(\\w+).*", Pattern.DOTALL);
    private static final int LONGEST = 2_000;

    /** Ask the database something. */
    interface Asking {
        @Nullable
        Object ask() throws Throwable;
    }

    @Nullable
    Object run(String sql, Asking asking) throws Throwable {
        if (stay == Step.NONE) {
            return asking.ask();
        }
        try (var step = begin(sql)) {
            try {
                return asking.ask();
            } catch (Throwable failure) {
                step.failed(failure);
                if (failure instanceof SQLException refused && refused.getSQLState() != null) {
                    step.tell("db.response.status_code", refused.getSQLState());
                }
                throw failure;
            }
        }
    }

    private Step begin(String sql) {
        var text = withoutValues(sql);
        return stay.part(
                        Step.Kind.ASKING,
                        FIRST_WORD.matcher(text).replaceFirst("$1").toUpperCase(Locale.ROOT))
                .tell("db.system.name", "mysql")
                .tell("db.namespace", schema)
                .tell("db.query.text", text);
    }

    /** Answer the statement with a mark in each value's place; what is prepared has marks already. */
    static String withoutValues(String sql) {
        var text = VALUES.matcher(sql).replaceAll("?").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
