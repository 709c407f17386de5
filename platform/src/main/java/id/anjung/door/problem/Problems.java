package id.anjung.door.problem;

import id.anjung.door.problem.ProblemDocument.FieldError;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answer a request with a problem, in the language of whoever sent it. */
public final class Problems {
    private static final String SOON = "2";

    private Problems() {}

    /** Answer with a problem of which there is no more to say. */
    public static MutableHttpResponse<ProblemDocument> answer(HttpRequest<?> request, ProblemKind kind) {
        return fill(HttpResponse.ok(), document(request, kind, null, null), request);
    }

    /** Answer that the share of a mall is taken, and when to come again. */
    public static MutableHttpResponse<ProblemDocument> tooManyAtOnce(HttpRequest<?> request) {
        return answer(request, ProblemKind.TOO_MANY_AT_ONCE).header(HttpHeaders.RETRY_AFTER, SOON);
    }

    static MutableHttpResponse<ProblemDocument> answer(HttpRequest<?> request, Refused refused) {
        var errors = refused.errors(Reader.of(request));
        var current = refused.current().orElse(null);
        var document = document(request, refused.kind(), errors.isEmpty() ? null : errors, current);
        var reader = Reader.of(request);
        var told = refused.reason()
                .map(reason -> document.because(reason.name(), reason.words().apply(reader)))
                .orElse(document);
        var answer = fill(HttpResponse.ok(), told, request);
        refused.pause()
                .ifPresent(pause -> answer.header(
                        HttpHeaders.RETRY_AFTER,
                        String.valueOf(Math.max(1, pause.plusMillis(999).toSeconds()))));
        return answer;
    }

    static ProblemDocument document(
            HttpRequest<?> request, ProblemKind kind, @Nullable List<FieldError> errors, @Nullable Object current) {
        var reader = Reader.of(request);
        return new ProblemDocument(
                kind.type(),
                kind.title(reader),
                kind.status(),
                kind.detail(reader),
                request.getPath(),
                errors,
                current);
    }

    static MutableHttpResponse<ProblemDocument> fill(
            MutableHttpResponse<?> response, ProblemDocument document, HttpRequest<?> request) {
        return response.status(HttpStatus.valueOf(document.status()))
                .body(document)
                .contentType(ProblemDocument.MEDIA_TYPE)
                .header("Content-Language", Reader.of(request).getLanguage())
                .header("Vary", "Accept-Language")
                .header("Cache-Control", "no-store");
    }
}
