package id.anjung.ui.site;

import id.anjung.door.problem.ProblemKind;
import id.anjung.door.problem.Problems;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Leave a page that wants to follow without a stream, because this process holds as many as it can. */
final class TooManyStreams extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManyStreams() {
        super("No more streams are open to this mall");
    }

    /** Ask for patience; boards and pages come back by themselves. */
    @Singleton
    static final class Handler implements ExceptionHandler<TooManyStreams, HttpResponse<?>> {
        private static final String SECONDS = "30";

        @Override
        @SuppressWarnings("rawtypes") // as the interface has it
        public HttpResponse<?> handle(HttpRequest request, TooManyStreams full) {
            return Problems.answer(request, ProblemKind.TOO_MANY_STREAMS).header(HttpHeaders.RETRY_AFTER, SECONDS);
        }
    }
}
