package id.anjung.standard;

import id.anjung.door.record.RecordApi;
import io.micronaut.http.annotation.Controller;
import io.micronaut.openapi.annotation.OpenAPIDecorator;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Offer the service standards of a mall to programs. */
@Controller("/api/v1/mpp/{slug}/standards")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "standards")
@OpenAPIDecorator(opIdPrefix = "standards-")
final class StandardsApi extends RecordApi<ServiceStandard> {
    StandardsApi(Standards keeping) {
        super(keeping);
    }
}
