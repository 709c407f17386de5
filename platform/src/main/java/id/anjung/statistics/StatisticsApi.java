package id.anjung.statistics;

import id.anjung.door.RequestThread;
import id.anjung.door.problem.Reader;
import id.anjung.door.record.Answers;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Show programs what happened at a mall, each figure with the key of its definition. */
@Controller("/api/v1/mpp/{slug}/statistics")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(RequestThread.NAME)
@Tag(name = "statistics")
final class StatisticsApi {
    private final Statistics statistics;

    StatisticsApi(Statistics statistics) {
        this.statistics = statistics;
    }

    @Get
    @Operation(
            operationId = "statistics-show",
            summary = "Show the figures of some days, taken apart by day, agency, service or counter;"
                    + " the last thirty days unless from and to say otherwise")
    @ApiResponse(responseCode = "200", description = "The figures and their definitions")
    @ApiResponse(responseCode = "400", description = AskedDays.UNREADABLE)
    @ApiResponse(responseCode = "422", description = Answers.INVALID)
    HttpResponse<ShownReport> show(
            HttpRequest<?> request,
            @PathVariable String slug,
            @Nullable @QueryValue String from,
            @Nullable @QueryValue String to,
            @Nullable @QueryValue String by) {
        var asked = AskedFor.read(from, to, by, statistics.today());
        var report = statistics.report(asked.range(), asked.by());
        return HttpResponse.ok(ShownReport.of(report, Reader.of(request)))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
}
