package id.anjung.publication;

import id.anjung.catalog.Service;
import id.anjung.door.RequestThread;
import id.anjung.door.problem.Reader;
import id.anjung.door.record.Page;
import id.anjung.door.record.Versions;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Offer a mall's published services to anybody. */
@Controller("/api/v1/public/mpp/{slug}/services")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(RequestThread.NAME)
@Tag(name = "public")
final class PublicServicesApi {
    private static final String A_MINUTE = "public, max-age=" + PublishedMpp.AGE.toSeconds();

    private final PublishedMpp published;

    PublicServicesApi(PublishedMpp published) {
        this.published = published;
    }

    @Get
    @Operation(
            operationId = "public-services",
            summary = "List the services in use; what is not confirmed is an example",
            security = {})
    HttpResponse<Page<Service>> list(
            HttpRequest<?> request,
            @PathVariable String slug,
            @Nullable @Header(HttpHeaders.IF_NONE_MATCH) String known) {
        var publication = published.read(Reader.of(request));
        var answer = Versions.known(known, publication.tag())
                ? HttpResponse.<Page<Service>>notModified()
                : HttpResponse.ok(new Page<>(publication.services(), null));
        return answer.header(HttpHeaders.ETAG, publication.tag())
                .header(HttpHeaders.CACHE_CONTROL, A_MINUTE)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
}
