package id.anjung.agency;

import id.anjung.door.record.RecordApi;
import io.micronaut.http.annotation.Controller;
import io.micronaut.openapi.annotation.OpenAPIDecorator;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Offer the sites of a mall to programs. */
@Controller("/api/v1/mpp/{slug}/sites")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "sites")
@OpenAPIDecorator(opIdPrefix = "sites-")
final class SitesApi extends RecordApi<Site> {
    SitesApi(Sites keeping) {
        super(keeping);
    }
}
