package id.anjung.catalog;

import id.anjung.door.record.RecordApi;
import io.micronaut.http.annotation.Controller;
import io.micronaut.openapi.annotation.OpenAPIDecorator;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Offer the services of a mall to programs. */
@Controller("/api/v1/mpp/{slug}/services")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "services")
@OpenAPIDecorator(opIdPrefix = "services-")
final class ServicesApi extends RecordApi<Service> {
    ServicesApi(Services keeping) {
        super(keeping);
    }
}
