package id.anjung.door;

import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.door.problem.ProblemKind;
import id.anjung.door.problem.Problems;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantBinding;
import id.anjung.tenancy.TenantDirectory;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.jspecify.annotations.Nullable;

/** Let anybody look at what a mall publishes, while it is served at all; as the public, whoever they are. */
@ServerFilter
@Order(EdgeOrder.TENANT)
final class PublicEdge {
    private static final String API = "/api/v1/public/mpp/";
    private static final String PAGES = "/mpp/";

    private final TenantDirectory directory;

    PublicEdge(TenantDirectory directory) {
        this.directory = directory;
    }

    @RequestFilter(API + "**")
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Nullable
    HttpResponse<?> enterByApi(HttpRequest<?> request, MutablePropagatedContext context) {
        return entered(request, context, API) ? null : Problems.answer(request, ProblemKind.NOT_FOUND);
    }

    /** Bind a page; one whose mall is not there goes on unbound and says so itself. */
    @RequestFilter(PAGES + "**")
    @ExecuteOn(TaskExecutors.BLOCKING)
    void enterByPage(HttpRequest<?> request, MutablePropagatedContext context) {
        entered(request, context, PAGES);
    }

    private boolean entered(HttpRequest<?> request, MutablePropagatedContext context, String prefix) {
        var tenant = directory
                .bySlug(PathTenant.slug(request, prefix))
                .filter(found -> found.status().readable());
        tenant.ifPresent(found -> {
            PathTenant.mark(request, found.id());
            CurrentActor.find().ifPresent(context::remove);
            context.add(Actor.PUBLIC).add(new TenantBinding(found.id(), Reach.READ_ONLY));
        });
        return tenant.isPresent();
    }
}
