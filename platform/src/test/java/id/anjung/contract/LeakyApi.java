package id.anjung.contract;

import id.anjung.agency.Sites;
import id.anjung.register.PageRequest;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;

/** Remember the first answer for everybody, take what nobody tries, and stand beside the malls' addresses. */
@Controller
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.BLOCKING)
@Requires(property = "test.leak", value = "route")
@Hidden
final class LeakyApi {
    private final Sites sites;
    private @Nullable String remembered;

    LeakyApi(Sites sites) {
        this.sites = sites;
    }

    @Get("/api/v1/mpp/{slug}/leak")
    synchronized String show(@PathVariable String slug) {
        if (remembered == null) {
            remembered = sites.page(PageRequest.first(1)).getFirst().data().name();
        }
        return remembered;
    }

    @Post("/api/v1/mpp/{slug}/leak")
    void untried(@PathVariable String slug) {}

    @Get("/leak")
    String beside() {
        return "";
    }
}
