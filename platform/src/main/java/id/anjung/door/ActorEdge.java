package id.anjung.door;

import id.anjung.door.token.SignedIn;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Bind a request of the API to whoever its token names. */
@ServerFilter("/api/**")
@Order(EdgeOrder.ACTOR)
final class ActorEdge {
    @RequestFilter
    void bind(HttpRequest<?> request, MutablePropagatedContext context) {
        SignedIn.actor(request).ifPresent(context::add);
    }
}
