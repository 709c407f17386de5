package id.anjung.queue.wait;

import id.anjung.door.RequestThread;
import id.anjung.door.record.Page;
import id.anjung.queue.HallWaits;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Tell anybody how long one waits at a mall now. */
@Controller("/api/v1/public/mpp/{slug}/waits")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(RequestThread.NAME)
@Tag(name = "public")
final class PublicWaitsApi {
    private static final String USABLE = "public, max-age=" + HallWaits.AGE.toSeconds();

    private final HallWaits waits;

    PublicWaitsApi(HallWaits waits) {
        this.waits = waits;
    }

    @Get
    @Operation(
            operationId = "public-waits",
            summary =
                    "Tell, by agency, how many wait and how long whoever comes now will wait; no band: nobody is open",
            security = {})
    HttpResponse<Page<HallWaits.AtAgency>> list(@PathVariable String slug) {
        return HttpResponse.ok(new Page<>(waits.now(), null)).header(HttpHeaders.CACHE_CONTROL, USABLE);
    }
}
