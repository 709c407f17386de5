package id.anjung.configuration;

import id.anjung.door.RequestThread;
import id.anjung.door.once.AnsweredAnew;
import id.anjung.door.problem.ProblemKind;
import id.anjung.door.problem.Refused;
import id.anjung.door.record.Outcomes;
import id.anjung.door.record.Page;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Offer the configuration of a mall to programs as one file. */
@Controller("/api/v1/mpp/{slug}/configuration")
@Requires(beans = MallConfiguration.class)
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(RequestThread.NAME)
@Tag(name = "configuration")
final class ConfigurationApi {
    private static final String YAML = "application/yaml";

    private final MallConfiguration configuration;
    private final ConfigurationLog log;

    ConfigurationApi(MallConfiguration configuration, ConfigurationLog log) {
        this.configuration = configuration;
        this.log = log;
    }

    @Get
    @Produces(YAML)
    @Operation(operationId = "configuration-export", summary = "Give the configuration as a YAML file")
    HttpResponse<String> show(@PathVariable String slug) {
        var file = configuration.export();
        return HttpResponse.ok(file.text()).header(HttpHeaders.ETAG, tag(file.base()));
    }

    @Post("/plan")
    @AnsweredAnew("it asks only")
    @Consumes({YAML, MediaType.TEXT_PLAIN})
    @Operation(
            operationId = "configuration-plan",
            summary = "Tell what a file would change, after trying all of it; nothing is kept")
    HttpResponse<ConfigurationPlan> plan(@PathVariable String slug, @Body String text) {
        return answer(Outcomes.done(configuration.plan(text), plan -> plan));
    }

    @Put
    @Consumes({YAML, MediaType.TEXT_PLAIN})
    @Operation(
            operationId = "configuration-apply",
            summary = "Bring the mall to what a file says, all of it or nothing, if it still is as it was seen")
    HttpResponse<ConfigurationPlan> apply(
            @PathVariable String slug, @Nullable @Header(HttpHeaders.IF_MATCH) String seen, @Body String text) {
        if (seen == null || seen.isBlank()) {
            throw Refused.with(ProblemKind.PRECONDITION_REQUIRED);
        }
        return answer(Outcomes.done(configuration.apply(text, untag(seen)), plan -> plan));
    }

    @Get("/versions")
    @Operation(operationId = "configuration-versions", summary = "List the files that were applied, newest first")
    Page<ConfigurationVersion> versions(@PathVariable String slug) {
        return new Page<>(log.history(), null);
    }

    @Get("/versions/{number}")
    @Produces(YAML)
    @Operation(operationId = "configuration-version", summary = "Give a file as it was applied")
    String version(@PathVariable String slug, @PathVariable long number) {
        return log.text(number).orElseThrow(() -> Refused.with(ProblemKind.NOT_FOUND));
    }

    private static HttpResponse<ConfigurationPlan> answer(ConfigurationPlan plan) {
        return HttpResponse.ok(plan).header(HttpHeaders.ETAG, tag(plan.base()));
    }

    private static String tag(String base) {
        return '"' + base + '"';
    }

    private static String untag(String tag) {
        return tag.strip().replaceAll("^\"|\"$", "");
    }
}
