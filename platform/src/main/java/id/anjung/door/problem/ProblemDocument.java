package id.anjung.door.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.anjung.register.FieldProblem;
import id.anjung.register.sheet.SheetOutcome.Fault;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tell a client what went wrong, as RFC 9457 lays down.
 *
 * @param type stable reference that names the kind of problem
 * @param title the kind in words
 * @param status the HTTP status
 * @param detail what happened, what it means and what to do
 * @param instance the path that was asked for
 * @param errors what is wrong field by field, where fields are wrong
 * @param current what is kept now, where somebody else was first
 */
@Serdeable
@Schema(name = "Problem")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemDocument(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @Nullable List<FieldError> errors,
        @Nullable Object current) {
    /** Tell the same problem with the reason for it: words for people, and a part of the type for programs. */
    ProblemDocument because(String why, String words) {
        return new ProblemDocument(type + "#" + why, title, status, words, instance, errors, current);
    }

    /** Media type of these documents. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * Tell what is wrong with one field.
     *
     * @param field path of the field
     * @param line number of the line, where a sheet was sent
     * @param column what stands above the column, where a sheet was sent
     * @param message what is wrong, in the reader's language
     */
    @Serdeable
    @Schema(name = "FieldError")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FieldError(
            String field, @Nullable Integer line, @Nullable String column, String message) {
        static FieldError of(String field, String message) {
            return new FieldError(field, null, null, message);
        }

        static FieldError of(FieldProblem problem, Locale reader) {
            return of(problem.field(), problem.problem().words(reader, problem.details()));
        }

        static FieldError of(Fault fault, Locale reader) {
            var problem = fault.problem();
            return new FieldError(
                    problem.field(),
                    fault.line(),
                    fault.column().in(reader),
                    problem.problem().words(reader, problem.details()));
        }
    }
}
