package id.anjung.agreement;

import id.anjung.door.record.RecordApi;
import io.micronaut.http.annotation.Controller;
import io.micronaut.openapi.annotation.OpenAPIDecorator;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Offer the agreements of a mall to programs. */
@Controller("/api/v1/mpp/{slug}/agreements")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "agreements")
@OpenAPIDecorator(opIdPrefix = "agreements-")
final class AgreementsApi extends RecordApi<Agreement> {
    AgreementsApi(Agreements keeping) {
        super(keeping);
    }
}
