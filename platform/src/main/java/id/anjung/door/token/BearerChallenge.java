package id.anjung.door.token;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.WwwAuthenticateChallengeProvider;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Tell whoever sends no token, or none that counts, that a bearer token is what opens this door. */
@Singleton
final class BearerChallenge implements WwwAuthenticateChallengeProvider<HttpRequest<?>> {
    @Override
    public String getWwwAuthenticateChallenge(@Nullable HttpRequest<?> request) {
        return "Bearer";
    }
}
