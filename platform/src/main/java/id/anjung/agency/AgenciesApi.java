package id.anjung.agency;

import id.anjung.door.record.RecordApi;
import io.micronaut.http.annotation.Controller;
import io.micronaut.openapi.annotation.OpenAPIDecorator;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Offer the agencies of a mall to programs. */
@Controller("/api/v1/mpp/{slug}/agencies")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "agencies")
@OpenAPIDecorator(opIdPrefix = "agencies-")
final class AgenciesApi extends RecordApi<Agency> {
    AgenciesApi(Agencies keeping) {
        super(keeping);
    }
}
