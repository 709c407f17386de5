package id.anjung.door.token;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.token.validator.TokenValidator;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** Have bearer tokens checked off the event loop, because keys and ended logins may have to be read. */
@Singleton
final class BearerTokens implements TokenValidator<HttpRequest<?>> {
    private final TokenCheck check;
    private final ExecutorService blocking;

    BearerTokens(TokenCheck check, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.check = check;
        this.blocking = blocking;
    }

    @Override
    public Publisher<Authentication> validateToken(String token, @Nullable HttpRequest<?> request) {
        return Publishers.fromCompletableFuture(() -> CompletableFuture.supplyAsync(
                () -> check.actor(token).map(SignedIn::authentication).orElse(null), blocking));
    }
}
