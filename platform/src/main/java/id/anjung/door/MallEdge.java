package id.anjung.door;

import id.anjung.access.Actor;
import id.anjung.audit.ForeignAttempts;
import id.anjung.door.problem.ProblemKind;
import id.anjung.door.problem.Problems;
import id.anjung.door.token.SignedIn;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantBinding;
import id.anjung.tenancy.TenantDirectory;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.jspecify.annotations.Nullable;

/**
 * Let a request of the API into the one mall that its path names, if that mall is there for whoever sends it.
 * A mall that is not there, one being set up and one of somebody else look the same.
 */
@ServerFilter(MallEdge.PREFIX + "**")
@Order(EdgeOrder.TENANT)
final class MallEdge {
    static final String PREFIX = "/api/v1/mpp/";

    private final TenantDirectory directory;
    private final EdgeCheck check;
    private final ForeignAttempts attempts;

    MallEdge(TenantDirectory directory, EdgeCheck check, ForeignAttempts attempts) {
        this.directory = directory;
        this.check = check;
        this.attempts = attempts;
    }

    @RequestFilter
    @ExecuteOn(RequestThread.NAME)
    @Nullable
    HttpResponse<?> enter(HttpRequest<?> request, MutablePropagatedContext context) {
        var actor = SignedIn.actor(request);
        return actor.isPresent() ? enter(request, context, actor.get()) : Problems.answer(request, ProblemKind.SIGN_IN);
    }

    private @Nullable HttpResponse<?> enter(HttpRequest<?> request, MutablePropagatedContext context, Actor actor) {
        var slug = PathTenant.slug(request, PREFIX);
        var tenant = directory.bySlug(slug).filter(found -> check.there(found, actor));
        if (tenant.isEmpty()) {
            attempts.note(actor, slug, request.getPath());
            return Problems.answer(request, ProblemKind.NOT_FOUND);
        }
        if (!tenant.get().status().readable()) {
            return Problems.answer(request, ProblemKind.TENANT_SUSPENDED);
        }
        bind(request, context, tenant.get(), actor);
        return null;
    }

    private static void bind(HttpRequest<?> request, MutablePropagatedContext context, Tenant tenant, Actor actor) {
        var reach = tenant.status().narrow(actor.reachIn(tenant.id()));
        PathTenant.mark(request, tenant.id());
        context.add(new TenantBinding(tenant.id(), reach));
    }
}
