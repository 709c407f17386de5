package id.anjung.setting;

import id.anjung.door.RequestThread;
import id.anjung.door.problem.ProblemKind;
import id.anjung.door.problem.Refused;
import id.anjung.door.record.Answers;
import id.anjung.door.record.Outcomes;
import id.anjung.door.record.Versions;
import id.anjung.register.Outcome;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Offer the logo of a mall to programs. */
@Controller("/api/v1/mpp/{slug}/branding/logo")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(RequestThread.NAME)
@Tag(name = "branding")
final class LogoApi {
    private final Logos logos;

    LogoApi(Logos logos) {
        this.logos = logos;
    }

    @Get
    @Produces(Logo.MEDIA_TYPE)
    @Operation(operationId = "logo-show", summary = "Show the logo as PNG")
    HttpResponse<byte[]> show(@PathVariable String slug, @Nullable @Header(HttpHeaders.IF_NONE_MATCH) String known) {
        var logo = logos.current().orElseThrow(() -> Refused.with(ProblemKind.NOT_FOUND));
        var tag = Versions.tag(logo.version());
        var answer = Versions.known(known, tag)
                ? HttpResponse.<byte[]>notModified()
                : HttpResponse.ok(logo.image()).contentType(Logo.MEDIA_TYPE);
        return answer.header(HttpHeaders.ETAG, tag);
    }

    @Put
    @Consumes({MediaType.IMAGE_PNG, MediaType.IMAGE_JPEG, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(operationId = "logo-change", summary = "Take a PNG or JPEG of up to 512 KB as the logo")
    @ApiResponse(responseCode = "204", description = Answers.WRITTEN)
    @ApiResponse(responseCode = "404", description = Answers.ABSENT)
    @ApiResponse(responseCode = "412", description = Answers.CHANGED)
    @ApiResponse(responseCode = "422", description = Answers.INVALID)
    @ApiResponse(responseCode = "428", description = Answers.VERSION_NEEDED)
    HttpResponse<Void> change(
            @PathVariable String slug, @Nullable @Header(HttpHeaders.IF_MATCH) String seen, @Body byte[] picture) {
        boolean first = seen == null && logos.current().isEmpty();
        return answer(logos.change(first ? null : Versions.seen(seen), picture));
    }

    @Delete
    @Operation(operationId = "logo-remove", summary = "Take the logo away")
    @ApiResponse(responseCode = "204", description = Answers.WRITTEN)
    @ApiResponse(responseCode = "404", description = Answers.ABSENT)
    @ApiResponse(responseCode = "412", description = Answers.CHANGED)
    @ApiResponse(responseCode = "428", description = Answers.VERSION_NEEDED)
    HttpResponse<Void> remove(@PathVariable String slug, @Nullable @Header(HttpHeaders.IF_MATCH) String seen) {
        return answer(logos.remove(Versions.seen(seen)));
    }

    private static HttpResponse<Void> answer(Outcome<Logo> outcome) {
        var logo = Outcomes.done(outcome, current -> Map.of("version", current.version()));
        return HttpResponse.<Void>noContent().header(HttpHeaders.ETAG, Versions.tag(logo.version()));
    }
}
