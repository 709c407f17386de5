package id.anjung.agency;

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

/** Give the counters of a mall as a file. */
@Controller("/api/v1/mpp/{slug}/counters.csv")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(RequestThread.NAME)
@Tag(name = "counters")
final class CounterCsvApi {
    private final CounterSheets sheets;

    CounterCsvApi(CounterSheets sheets) {
        this.sheets = sheets;
    }

    @Get
    @Produces(MediaType.TEXT_CSV)
    @Operation(operationId = "counters-csv", summary = "Give all records in use as CSV")
    HttpResponse<String> show(HttpRequest<?> request, @PathVariable String slug) {
        return SheetApi.csv("counters", sheets.csv(Reader.of(request)));
    }
}
