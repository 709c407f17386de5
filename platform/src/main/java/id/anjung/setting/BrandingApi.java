package id.anjung.setting;

import id.anjung.door.RequestThread;
import id.anjung.door.problem.ProblemKind;
import id.anjung.door.problem.Refused;
import id.anjung.door.record.Answers;
import id.anjung.door.record.Item;
import id.anjung.door.record.Outcomes;
import id.anjung.door.record.Versions;
import id.anjung.register.Kept;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Offer the look of a mall to programs; every mall has one. */
@Controller("/api/v1/mpp/{slug}/branding")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(RequestThread.NAME)
@Tag(name = "branding")
final class BrandingApi {
    private final Brandings brandings;

    BrandingApi(Brandings brandings) {
        this.brandings = brandings;
    }

    @Get
    @Operation(operationId = "branding-show", summary = "Show the look of the mall")
    HttpResponse<Item<Branding>> show(
            @PathVariable String slug, @Nullable @Header(HttpHeaders.IF_NONE_MATCH) String known) {
        var kept = brandings.byCode(Branding.CODE).orElseThrow(() -> Refused.with(ProblemKind.NOT_FOUND));
        return Versions.unlessKnown(known, Versions.tag(kept.version()), () -> Item.of(kept));
    }

    @Put
    @Operation(operationId = "branding-change", summary = "Change the look of the mall if it still is as it was seen")
    @ApiResponse(responseCode = "200", description = Answers.WRITTEN)
    @ApiResponse(responseCode = "409", description = Answers.CONFLICT)
    @ApiResponse(responseCode = "412", description = Answers.CHANGED)
    @ApiResponse(responseCode = "422", description = Answers.INVALID)
    @ApiResponse(responseCode = "428", description = Answers.VERSION_NEEDED)
    HttpResponse<Item<Branding>> change(
            @PathVariable String slug, @Nullable @Header(HttpHeaders.IF_MATCH) String seen, @Body Branding data) {
        var former = brandings.byCode(Branding.CODE);
        var outcome = former.isPresent()
                ? brandings.change(former.get().id(), Versions.seen(seen), data)
                : brandings.add(data);
        return shown(Outcomes.done(outcome));
    }

    private static HttpResponse<Item<Branding>> shown(Kept<Branding> kept) {
        return HttpResponse.ok(Item.of(kept)).header(HttpHeaders.ETAG, Versions.tag(kept.version()));
    }
}
