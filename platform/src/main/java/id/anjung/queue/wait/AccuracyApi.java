package id.anjung.queue.wait;

import id.anjung.agency.Site;
import id.anjung.door.RequestThread;
import id.anjung.door.problem.Reader;
import id.anjung.door.problem.Refused;
import id.anjung.queue.MallPlans;
import id.anjung.register.Problem;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tell programs what the bands of a mall are worth. */
@Controller("/api/v1/mpp/{slug}/waits/accuracy")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(RequestThread.NAME)
@Tag(name = "waits")
final class AccuracyApi {
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 366;

    private final Accuracy accuracy;
    private final MallPlans plans;
    private final Clock clock;

    AccuracyApi(Accuracy accuracy, MallPlans plans, Clock clock) {
        this.accuracy = accuracy;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * Show the share of an agency.
     *
     * @param agency its code
     * @param name its name
     * @param called how many were told a band and have been called
     * @param percent how many of a hundred within the band
     */
    @Serdeable
    record OfAgency(String agency, String name, long called, int percent) {}

    /**
     * Show the share of the mall.
     *
     * @param from first day
     * @param to last day
     * @param definition what the share means
     * @param called how many were told a band and have been called
     * @param percent how many of a hundred within the band
     * @param agencies the same by agency
     */
    @Serdeable
    record Shown(LocalDate from, LocalDate to, String definition, long called, int percent, List<OfAgency> agencies) {}

    @Get
    @Operation(
            operationId = "waits-accuracy",
            summary = "Show how often people were called within the band that they were told; 30 days unless asked")
    Shown show(
            HttpRequest<?> request,
            @PathVariable String slug,
            @Nullable @QueryValue LocalDate from,
            @Nullable @QueryValue LocalDate to) {
        var plan = plans.now();
        var zone = plan.site("").map(Site::zone).orElse(WITA);
        var last = to == null ? LocalDate.ofInstant(clock.instant(), zone) : to;
        var first = from == null ? last.minusDays(USUAL_DAYS - 1) : from;
        if (last.isBefore(first)) {
            throw Refused.at("to", Problem.WRONG_ORDER, first);
        }
        if (first.plusDays(MOST_DAYS).isBefore(last)) {
            throw Refused.at("from", Problem.TOO_LARGE, MOST_DAYS);
        }
        var rates = accuracy.between(first, last);
        var agencies = plan.agencies().stream()
                .map(agency -> shown(
                        agency.code(), agency.name(), rates.agencies().getOrDefault(agency.code(), new HitRate(0, 0))))
                .toList();
        return new Shown(
                first,
                last,
                HitRate.DEFINITION.in(Reader.of(request)),
                rates.all().called(),
                rates.all().percent(),
                agencies);
    }

    private static OfAgency shown(String code, String name, HitRate rate) {
        return new OfAgency(code, name, rate.called(), rate.percent());
    }
}
