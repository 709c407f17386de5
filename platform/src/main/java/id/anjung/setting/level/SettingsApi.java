package id.anjung.setting.level;

import id.anjung.door.RequestThread;
import id.anjung.door.problem.ProblemKind;
import id.anjung.door.problem.Refused;
import id.anjung.door.record.Outcomes;
import id.anjung.door.record.Page;
import id.anjung.door.record.Versions;
import id.anjung.register.Outcome;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Offer the settings of a mall, and of its agencies, to programs. */
@Controller("/api/v1/mpp/{slug}/settings")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(RequestThread.NAME)
@Tag(name = "settings")
final class SettingsApi {
    private final Settings settings;

    SettingsApi(Settings settings) {
        this.settings = settings;
    }

    @Get
    @Operation(operationId = "settings-show", summary = "Show what counts at the mall or an agency, and who decided it")
    HttpResponse<SettingItem.Sheet> show(
            @PathVariable String slug, @QueryValue(defaultValue = Settings.MALL) String agency) {
        return answer(
                agency.isEmpty()
                        ? settings.ofMall()
                        : settings.ofAgency(agency).orElseThrow(() -> Refused.with(ProblemKind.NOT_FOUND)));
    }

    @Patch
    @Operation(
            operationId = "settings-change",
            summary = "Decide some settings together if nobody has since they were seen")
    HttpResponse<SettingItem.Sheet> change(
            @PathVariable String slug,
            @QueryValue(defaultValue = Settings.MALL) String agency,
            @Nullable @Header(HttpHeaders.IF_MATCH) String seen,
            @Body SettingChanges wanted) {
        long version = Versions.seen(seen);
        return done(
                agency.isEmpty()
                        ? settings.changeMall(version, wanted.ofMall())
                        : settings.changeAgency(agency, version, wanted.ofMall()));
    }

    @Get("/revisions")
    @Operation(operationId = "settings-revisions", summary = "List what was decided, newest first")
    Page<SettingRevision> revisions(
            @PathVariable String slug, @QueryValue(defaultValue = Settings.MALL) String agency) {
        return new Page<>(agency.isEmpty() ? settings.historyOfMall() : settings.historyOfAgency(agency), null);
    }

    @Post("/roll-back")
    @Operation(operationId = "settings-roll-back", summary = "Decide everything as it was decided at a former revision")
    HttpResponse<SettingItem.Sheet> rollBack(
            @PathVariable String slug,
            @QueryValue(defaultValue = Settings.MALL) String agency,
            @Nullable @Header(HttpHeaders.IF_MATCH) String seen,
            @Body SettingChanges.RollBack to) {
        long version = Versions.seen(seen);
        return done(
                agency.isEmpty()
                        ? settings.rollBackMall(version, to.revision())
                        : settings.rollBackAgency(agency, version, to.revision()));
    }

    private static HttpResponse<SettingItem.Sheet> done(Outcome<SettingSheet> outcome) {
        return answer(Outcomes.done(outcome, SettingItem.Sheet::of));
    }

    private static HttpResponse<SettingItem.Sheet> answer(SettingSheet sheet) {
        return HttpResponse.ok(SettingItem.Sheet.of(sheet)).header(HttpHeaders.ETAG, Versions.tag(sheet.revision()));
    }
}
