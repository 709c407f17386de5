package id.anjung.admin.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.Map;

/** Print plans and refusals as people read them in a terminal. */
final class PlanPrinted {
    private static final Map<String, String> SIGNS = Map.of("ADDED", "+", "CHANGED", "~", "REMOVED", "-");

    private PlanPrinted() {}

    /** Print what a file changes, a line for each field. */
    static void plan(PrintStream out, JsonNode changes) {
        for (var change : changes) {
            var move = change.path("move").asText();
            var code = change.path("code").asText();
            out.println(SIGNS.getOrDefault(move, "?") + " "
                    + change.path("part").asText() + (code.isEmpty() ? "" : " " + code));
            if (move.equals("CHANGED")) {
                change.path("fields")
                        .forEach(
                                field -> out.println("    " + field.path("path").asText() + ": "
                                        + said(field.path("before")) + " -> " + said(field.path("after"))));
            }
        }
    }

    /** Print why the door has refused, a line for each field. */
    static void refusal(PrintStream err, JsonNode problem) {
        err.println("anjung: " + problem.path("title").asText() + ". "
                + problem.path("detail").asText());
        problem.path("errors")
                .forEach(error -> err.println("  " + error.path("field").asText() + ": "
                        + error.path("message").asText()));
    }

    private static String said(JsonNode value) {
        return value.isNull() || value.isMissingNode()
                ? "(none)"
                : value.asText().replace("\n", " | ");
    }
}
