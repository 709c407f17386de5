package id.anjung.door.problem;

import id.anjung.door.problem.ProblemDocument.FieldError;
import id.anjung.tenancy.ServerAway;
import id.anjung.tenancy.TenantBusy;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.serde.exceptions.SerdeException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Give every error of the server the one form, from a path that is not there to a fault of our own. */
@Singleton
final class EveryProblem implements ErrorResponseProcessor<ProblemDocument> {
    private static final String RETRY_SECONDS = "2";

    @Override
    public MutableHttpResponse<ProblemDocument> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        var request = context.getRequest();
        var cause = context.getRootCause();
        if (causes(cause).anyMatch(TenantBusy.class::isInstance)) {
            response.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            return fill(response, request, ProblemKind.BUSY, null);
        }
        if (cause.filter(ServerAway::behind).isPresent()) {
            response.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            return fill(response, request, ProblemKind.DATABASE_AWAY, null);
        }
        return telling(cause)
                .flatMap(one -> UnreadInput.of(one, Reader.of(request)))
                .map(unread -> fill(response, request, unread.kind(), unread.error()))
                .orElseGet(() -> fill(response, request, ProblemKind.ofStatus(response.code()), null));
    }

    private static MutableHttpResponse<ProblemDocument> fill(
            MutableHttpResponse<?> response, HttpRequest<?> request, ProblemKind kind, @Nullable FieldError error) {
        var errors = error == null ? null : List.of(error);
        return Problems.fill(response, Problems.document(request, kind, errors, null), request);
    }

    /** The outermost fault of reading JSON knows the whole path; where there is none, the innermost cause knows most. */
    private static Optional<Throwable> telling(Optional<Throwable> cause) {
        return causes(cause)
                .filter(SerdeException.class::isInstance)
                .findFirst()
                .or(() -> causes(cause).filter(UnreadInput::tells).reduce((outer, inner) -> inner));
    }

    private static Stream<Throwable> causes(Optional<Throwable> cause) {
        return cause.stream().flatMap(root -> Stream.iterate(root, one -> one != null, Throwable::getCause));
    }
}
