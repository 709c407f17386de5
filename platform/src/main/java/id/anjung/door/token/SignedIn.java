package id.anjung.door.token;

import id.anjung.access.Actor;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import java.util.Map;
import java.util.Optional;

/** Carry the actor of a believed token with the request. */
public final class SignedIn {
    private static final String ACTOR = "actor";

    private SignedIn() {}

    static Authentication authentication(Actor actor) {
        return Authentication.build(actor.username(), Map.of(ACTOR, actor));
    }

    /** Answer who sends the request, if a believed token says so. */
    public static Optional<Actor> actor(HttpRequest<?> request) {
        return request.getUserPrincipal(Authentication.class)
                .map(authentication -> authentication.getAttributes().get(ACTOR))
                .filter(Actor.class::isInstance)
                .map(Actor.class::cast);
    }
}
