package id.anjung.door.problem;

import id.anjung.access.AccessDenied;
import id.anjung.access.AccountsUnreachable;
import id.anjung.access.ReadOnlyHere;
import id.anjung.tenancy.share.TooManyAtOnce;
import io.micronaut.context.annotation.Factory;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Turn what services and the door throw into problem documents; whatever is not named here is our own fault. */
@Factory
final class Handlers {
    private static final String RETRY_SECONDS = "10";

    @Singleton
    ExceptionHandler<AccessDenied, HttpResponse<?>> denied() {
        return (request, denied) -> Problems.answer(request, ProblemKind.DENIED);
    }

    @Singleton
    ExceptionHandler<ReadOnlyHere, HttpResponse<?>> readOnly() {
        return (request, readOnly) -> Problems.answer(request, ProblemKind.READ_ONLY);
    }

    @Singleton
    ExceptionHandler<AccountsUnreachable, HttpResponse<?>> away() {
        return (request, away) -> Problems.answer(request, ProblemKind.ACCOUNTS_UNREACHABLE)
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    }

    @Singleton
    ExceptionHandler<TooManyAtOnce, HttpResponse<?>> tooMany() {
        return (request, tooMany) -> Problems.tooManyAtOnce(request);
    }

    @Singleton
    ExceptionHandler<Refused, HttpResponse<?>> refused() {
        return Problems::answer;
    }
}
