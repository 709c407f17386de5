package id.anjung.catalog;

import id.anjung.door.RequestThread;
import id.anjung.door.problem.Reader;
import id.anjung.door.record.SheetApi;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Give the services of a mall as a file. */
@Controller("/api/v1/mpp/{slug}/services.csv")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(RequestThread.NAME)
@Tag(name = "services")
final class ServiceCsvApi {
    private final ServiceSheets sheets;

    ServiceCsvApi(ServiceSheets sheets) {
        this.sheets = sheets;
    }

    @Get
    @Produces(MediaType.TEXT_CSV)
    @Operation(operationId = "services-csv", summary = "Give all records in use as CSV")
    HttpResponse<String> show(HttpRequest<?> request, @PathVariable String slug) {
        return SheetApi.csv("services", sheets.csv(Reader.of(request)));
    }
}
