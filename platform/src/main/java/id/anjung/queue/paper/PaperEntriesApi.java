package id.anjung.queue.paper;

import id.anjung.door.record.Item;
import id.anjung.door.record.Outcomes;
import id.anjung.door.record.SheetApi;
import id.anjung.queue.QueueAnswers;
import id.anjung.register.sheet.SheetOutcome;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.openapi.annotation.OpenAPIDecorator;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Let supervisors enter what was done on paper, one by one or as a sheet. */
@Controller("/api/v1/mpp/{slug}/paper-entries")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "paper")
@OpenAPIDecorator(opIdPrefix = "paper-entries-")
final class PaperEntriesApi extends SheetApi {
    private final PaperEntries entries;
    private final PaperSheets sheets;

    PaperEntriesApi(PaperEntries entries, PaperSheets sheets) {
        this.entries = entries;
        this.sheets = sheets;
    }

    @Post
    @Operation(operationId = "add", summary = "Enter a number of a block with the times that stand on its paper")
    HttpResponse<Item<PaperEntry>> add(@PathVariable String slug, @Body PaperEntry entry) {
        return HttpResponse.created(Item.of(Outcomes.done(entries.add(entry))));
    }

    /**
     * Say which paper was entered wrongly.
     *
     * @param code its number
     * @param reason why it is taken back; it stands in the trail
     */
    @Serdeable
    record Withdrawal(String code, String reason) {}

    @Post("/withdrawals")
    @Operation(
            operationId = "withdraw",
            summary = "Take back what was entered of a number, with a reason; it may be entered again")
    PaperEntry withdraw(@PathVariable String slug, @Body Withdrawal withdrawal) {
        return QueueAnswers.done(entries.withdraw(withdrawal.code(), withdrawal.reason()));
    }

    @Override
    protected SheetOutcome keep(byte[] file, boolean rehearsal) {
        return sheets.take(file, rehearsal);
    }
}
