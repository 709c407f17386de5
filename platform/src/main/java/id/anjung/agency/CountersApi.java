package id.anjung.agency;

import id.anjung.door.record.RecordApi;
import io.micronaut.http.annotation.Controller;
import io.micronaut.openapi.annotation.OpenAPIDecorator;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Offer the counters of a mall to programs. */
@Controller("/api/v1/mpp/{slug}/counters")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "counters")
@OpenAPIDecorator(opIdPrefix = "counters-")
final class CountersApi extends RecordApi<Counter> {
    CountersApi(Counters keeping) {
        super(keeping);
    }
}
