package id.anjung.catalog;

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

/** Offer the province's model services to programs of a mall. */
@Controller("/api/v1/mpp/{slug}/models")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(RequestThread.NAME)
@Tag(name = "models")
final class ModelsApi {
    private final Models models;

    ModelsApi(Models models) {
        this.models = models;
    }

    @Get
    @Operation(operationId = "models-list", summary = "List the model services of the mall's agencies")
    Page<ModelItem> list(@PathVariable String slug) {
        return new Page<>(models.standings().stream().map(ModelItem::of).toList(), null);
    }

    @Post("/{code}/adopt")
    @Operation(operationId = "models-adopt", summary = "Take a model over, also in the place of what the mall has")
    Item<Service> adopt(@PathVariable String slug, @PathVariable String code) {
        return Item.of(Outcomes.done(models.adopt(code)));
    }

    @Post("/{code}/keep")
    @Operation(operationId = "models-keep", summary = "Leave the mall's service as it is though its model has changed")
    Service keep(@PathVariable String slug, @PathVariable String code) {
        return Outcomes.done(models.keep(code), service -> service);
    }
}
