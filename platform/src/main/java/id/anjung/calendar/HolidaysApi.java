package id.anjung.calendar;

import id.anjung.door.record.RecordApi;
import io.micronaut.http.annotation.Controller;
import io.micronaut.openapi.annotation.OpenAPIDecorator;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Offer the holidays of a mall to programs. */
@Controller("/api/v1/mpp/{slug}/holidays")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "holidays")
@OpenAPIDecorator(opIdPrefix = "holidays-")
final class HolidaysApi extends RecordApi<DayOff> {
    HolidaysApi(DaysOff keeping) {
        super(keeping);
    }
}
