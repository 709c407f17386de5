package id.anjung.statistics;

import id.anjung.door.RequestThread;
import id.anjung.door.problem.Reader;
import id.anjung.door.record.Answers;
import id.anjung.door.record.SheetApi;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Give the figures of a mall as a CSV file. */
@Controller("/api/v1/mpp/{slug}/statistics.csv")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(RequestThread.NAME)
@Tag(name = "statistics")
final class StatisticsCsvApi {
    private final Statistics statistics;

    StatisticsCsvApi(Statistics statistics) {
        this.statistics = statistics;
    }

    @Get
    @Produces(MediaType.TEXT_CSV)
    @Operation(operationId = "statistics-csv", summary = "Give the figures of some days as CSV, times in seconds")
    @ApiResponse(responseCode = "200", description = "The figures")
    @ApiResponse(responseCode = "400", description = AskedDays.UNREADABLE)
    @ApiResponse(responseCode = "422", description = Answers.INVALID)
    HttpResponse<String> show(
            HttpRequest<?> request,
            @PathVariable String slug,
            @Nullable @QueryValue String from,
            @Nullable @QueryValue String to,
            @Nullable @QueryValue String by) {
        var asked = AskedFor.read(from, to, by, statistics.today());
        var tables = new ReportTables(statistics.report(asked.range(), asked.by()), Reader.of(request));
        return SheetApi.csv(tables.fileName(), tables.csv());
    }
}
