package id.anjung.admin.oversight;

import id.anjung.admin.ComparingMalls;
import id.anjung.admin.Province;
import id.anjung.door.RequestThread;
import id.anjung.door.problem.Refused;
import id.anjung.door.record.Answers;
import id.anjung.register.FieldProblem;
import id.anjung.register.Problem;
import id.anjung.statistics.AskedDays;
import id.anjung.statistics.Range;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Let the province's programs lay MPPs side by side, by the rules of the screen. */
@Controller("/api/v1/comparison")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(RequestThread.NAME)
@Tag(name = "comparison")
final class ComparisonApi {
    private final ComparingMalls comparing;
    private final Province province;
    private final Clock clock;

    ComparisonApi(ComparingMalls comparing, Province province, Clock clock) {
        this.comparing = comparing;
        this.province = province;
        this.clock = clock;
    }

    @Get
    @Operation(
            operationId = "comparison-show",
            summary =
                    "Compare all MPPs that are served over whole past days; the thirty up to yesterday unless from and to"
                            + " say otherwise")
    @ApiResponse(responseCode = "200", description = "The MPPs by region code; nobody is ranked here")
    @ApiResponse(responseCode = "400", description = AskedDays.UNREADABLE)
    @ApiResponse(responseCode = "422", description = Answers.INVALID)
    Comparison show(@Nullable @QueryValue String from, @Nullable @QueryValue String to) {
        var yesterday = LocalDate.ofInstant(clock.instant(), province.zone()).minusDays(1);
        var range = past(AskedDays.read(from, to, yesterday), yesterday);
        return Comparison.of(range, comparing.compare(range));
    }

    /** A day that is not over would be compared with whole ones. */
    private static Range past(Range range, LocalDate yesterday) {
        if (range.to().isAfter(yesterday)) {
            throw Refused.invalid(List.of(FieldProblem.of("to", Problem.IN_FUTURE)));
        }
        return range;
    }
}
