package id.anjung.agency;

import id.anjung.door.record.SheetApi;
import id.anjung.register.sheet.SheetOutcome;
import io.micronaut.http.annotation.Controller;
import io.micronaut.openapi.annotation.OpenAPIDecorator;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Take the agencies of a mall as spreadsheets. */
@Controller("/api/v1/mpp/{slug}/agencies")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "agencies")
@OpenAPIDecorator(opIdPrefix = "agencies-")
final class AgencySheetsApi extends SheetApi {
    private final AgencySheets sheets;

    AgencySheetsApi(AgencySheets sheets) {
        this.sheets = sheets;
    }

    @Override
    protected SheetOutcome keep(byte[] file, boolean rehearsal) {
        return sheets.take(file, rehearsal);
    }
}
