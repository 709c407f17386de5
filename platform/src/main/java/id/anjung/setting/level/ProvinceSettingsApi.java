package id.anjung.setting.level;

import id.anjung.door.RequestThread;
import id.anjung.door.record.Outcomes;
import id.anjung.door.record.Page;
import id.anjung.door.record.Versions;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Offer the province's template of settings to programs. */
@Controller("/api/v1/settings")
@Requires(beans = ProvinceSettings.class)
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(RequestThread.NAME)
@Tag(name = "settings")
final class ProvinceSettingsApi {
    private final ProvinceSettings settings;

    ProvinceSettingsApi(ProvinceSettings settings) {
        this.settings = settings;
    }

    /**
     * Show a setting of the template.
     *
     * @param key its path
     * @param value what counts where nobody below decides
     * @param own what the province has decided; nothing where it is as Anjung comes
     * @param locked whether nobody below may decide otherwise
     */
    @Serdeable
    record Item(String key, String value, @Nullable String own, boolean locked) {}

    /**
     * Show the template.
     *
     * @param revision counts its changes
     * @param settings its settings
     */
    @Serdeable
    record Sheet(long revision, List<Item> settings) {}

    @Get
    @Operation(operationId = "province-settings-show", summary = "Show the province's template")
    HttpResponse<Sheet> show() {
        return answer(settings.show());
    }

    @Patch
    @Operation(
            operationId = "province-settings-change",
            summary = "Decide some settings of the template together if nobody has since they were seen")
    HttpResponse<Sheet> change(@Nullable @Header(HttpHeaders.IF_MATCH) String seen, @Body SettingChanges wanted) {
        return answer(
                Outcomes.done(settings.change(Versions.seen(seen), wanted.ofProvince()), ProvinceSettingsApi::sheet));
    }

    @Get("/revisions")
    @Operation(operationId = "province-settings-revisions", summary = "List what was decided, newest first")
    Page<SettingRevision> revisions() {
        return new Page<>(settings.history(), null);
    }

    @Post("/roll-back")
    @Operation(
            operationId = "province-settings-roll-back",
            summary = "Decide the whole template as it was decided at a former revision")
    HttpResponse<Sheet> rollBack(
            @Nullable @Header(HttpHeaders.IF_MATCH) String seen, @Body SettingChanges.RollBack to) {
        return answer(Outcomes.done(settings.rollBack(Versions.seen(seen), to.revision()), ProvinceSettingsApi::sheet));
    }

    private static HttpResponse<Sheet> answer(Template template) {
        return HttpResponse.ok(sheet(template)).header(HttpHeaders.ETAG, Versions.tag(template.revision()));
    }

    private static Sheet sheet(Template template) {
        var items = Arrays.stream(SettingKey.values())
                .map(key -> new Item(
                        key.path(),
                        template.value(key).orElseGet(key::usual),
                        template.of(key).value(),
                        template.of(key).locked()))
                .toList();
        return new Sheet(template.revision(), items);
    }
}
