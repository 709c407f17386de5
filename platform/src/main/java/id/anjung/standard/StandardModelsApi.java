package id.anjung.standard;

import id.anjung.door.RequestThread;
import id.anjung.door.record.Item;
import id.anjung.door.record.Outcomes;
import id.anjung.door.record.Page;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Offer the province's model standards to programs of a mall. */
@Controller("/api/v1/mpp/{slug}/models/standards")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(RequestThread.NAME)
@Tag(name = "models")
final class StandardModelsApi {
    private final ModelStandards models;

    StandardModelsApi(ModelStandards models) {
        this.models = models;
    }

    @Get
    @Operation(operationId = "model-standards-list", summary = "List the model standards of the mall's services")
    Page<StandardModelItem> list(@PathVariable String slug) {
        return new Page<>(models.standings().stream().map(StandardModelItem::of).toList(), null);
    }

    @Post("/{code}/adopt")
    @Operation(
            operationId = "model-standards-adopt",
            summary = "Take a model over into the mall's draft, or into a new draft")
    Item<ServiceStandard> adopt(@PathVariable String slug, @PathVariable String code) {
        return Item.of(Outcomes.done(models.adopt(code)));
    }

    @Post("/{code}/keep")
    @Operation(
            operationId = "model-standards-keep",
            summary = "Leave the mall's standard as it is though its model has changed")
    ServiceStandard keep(@PathVariable String slug, @PathVariable String code) {
        return Outcomes.done(models.keep(code), standard -> standard);
    }
}
