package id.anjung.door.token;

import id.anjung.door.problem.ProblemKind;
import id.anjung.door.problem.Problems;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Ask for patience rather than for another token when it is Keycloak that is missing. */
@Singleton
final class KeysUnknownHandler implements ExceptionHandler<KeysUnknown, HttpResponse<?>> {
    private static final String SECONDS = "10";

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public HttpResponse<?> handle(HttpRequest request, KeysUnknown unknown) {
        return Problems.answer(request, ProblemKind.LOGIN_UNREACHABLE).header(HttpHeaders.RETRY_AFTER, SECONDS);
    }
}
