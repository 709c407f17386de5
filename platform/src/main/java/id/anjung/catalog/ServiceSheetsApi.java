package id.anjung.catalog;

import id.anjung.door.record.SheetApi;
import id.anjung.register.sheet.SheetOutcome;
import io.micronaut.http.annotation.Controller;
import io.micronaut.openapi.annotation.OpenAPIDecorator;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Take the services of a mall as spreadsheets. */
@Controller("/api/v1/mpp/{slug}/services")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "services")
@OpenAPIDecorator(opIdPrefix = "services-")
final class ServiceSheetsApi extends SheetApi {
    private final ServiceSheets sheets;

    ServiceSheetsApi(ServiceSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    protected SheetOutcome keep(byte[] file, boolean rehearsal) {
        return sheets.take(file, rehearsal);
    }
}
