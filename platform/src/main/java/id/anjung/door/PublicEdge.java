package id.anjung.door;

import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.door.problem.ProblemKind;
import id.anjung.door.problem.Problems;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantBinding;
import id.anjung.tenancy.TenantDirectory;
import id.anjung.tenancy.TenantId;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Let anybody look at what a mall publishes, while it is served at all; as the public, whoever they are. A form of a page
 * may be sent by a visitor, from a page of ours only, to a mall that is served in full.
 */
@ServerFilter
@Order(EdgeOrder.TENANT)
final class PublicEdge {
    private static final String API = "/api/v1/public/mpp/";
    private static final String PAGES = "/mpp/";
    private static final String TICKETS = "/t/";
    private static final int REGION = 4;

    private final TenantDirectory directory;

    PublicEdge(TenantDirectory directory) {
        this.directory = directory;
    }

    @RequestFilter(API + "**")
    @ExecuteOn(RequestThread.NAME)
    @Nullable
    HttpResponse<?> enterByApi(HttpRequest<?> request, MutablePropagatedContext context) {
        var tenant = readable(directory.bySlug(PathTenant.slug(request, API)));
        tenant.ifPresent(found -> enter(request, context, found));
        return tenant.isPresent() ? null : Problems.answer(request, ProblemKind.NOT_FOUND);
    }

    /** Bind a page; one whose mall is not there goes on unbound and says so itself. */
    @RequestFilter(PAGES + "**")
    @ExecuteOn(RequestThread.NAME)
    @Nullable
    HttpResponse<?> enterByPage(HttpRequest<?> request, MutablePropagatedContext context) {
        return enterByPage(request, context, directory.bySlug(PathTenant.slug(request, PAGES)));
    }

    /** Bind the page of a ticket, whose code begins with the region code of its mall. */
    @RequestFilter(TICKETS + "**")
    @ExecuteOn(RequestThread.NAME)
    @Nullable
    HttpResponse<?> enterByTicket(HttpRequest<?> request, MutablePropagatedContext context) {
        var code = PathTenant.slug(request, TICKETS);
        var known = code.matches("\\d{" + REGION + "}.*");
        return enterByPage(
                request, context, known ? directory.byId(new TenantId(code.substring(0, REGION))) : Optional.empty());
    }

    private static @Nullable HttpResponse<?> enterByPage(
            HttpRequest<?> request, MutablePropagatedContext context, Optional<Tenant> tenant) {
        if (writes(request) && !OwnPages.sent(request)) {
            return Problems.answer(request, ProblemKind.DENIED);
        }
        readable(tenant).ifPresent(found -> enter(request, context, found));
        return null;
    }

    private static Optional<Tenant> readable(Optional<Tenant> tenant) {
        return tenant.filter(found -> found.status().readable());
    }

    private static void enter(HttpRequest<?> request, MutablePropagatedContext context, Tenant found) {
        PathTenant.mark(request, found.id());
        CurrentActor.find().ifPresent(context::remove);
        if (writes(request)) {
            context.add(Actor.VISITOR)
                    .add(new TenantBinding(found.id(), found.status().narrow(Reach.FULL)));
        } else {
            context.add(Actor.PUBLIC).add(new TenantBinding(found.id(), Reach.READ_ONLY));
        }
    }

    private static boolean writes(HttpRequest<?> request) {
        return request.getMethod() == HttpMethod.POST;
    }
}
