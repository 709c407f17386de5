package id.anjung.queue.paper;

import id.anjung.door.RequestThread;
import id.anjung.door.problem.ProblemKind;
import id.anjung.door.problem.Refused;
import id.anjung.door.record.Page;
import id.anjung.queue.Answer;
import id.anjung.queue.Refusal;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Let supervisors make numbers on paper for hours without the system. */
@Controller("/api/v1/mpp/{slug}/paper-blocks")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(RequestThread.NAME)
@Tag(name = "paper")
final class PaperBlocksApi {
    private final PaperBlocks blocks;

    PaperBlocksApi(PaperBlocks blocks) {
        this.blocks = blocks;
    }

    /**
     * Describe a block to be made.
     *
     * @param agency code of the agency
     * @param counter code of the counter that it is meant for; nothing for any
     * @param size how many numbers
     */
    @Serdeable
    record NewBlock(String agency, @Nullable String counter, int size) {}

    @Get
    @Operation(operationId = "paper-blocks-list", summary = "List the latest blocks, and how much of each was entered")
    Page<PaperBlock> list(@PathVariable String slug) {
        return new Page<>(blocks.latest(), null);
    }

    @Post
    @Operation(operationId = "paper-blocks-add", summary = "Make a block of numbers that were never given before")
    HttpResponse<PaperBlock> add(@PathVariable String slug, @Body NewBlock wanted) {
        return switch (blocks.make(wanted.agency(), wanted.counter(), wanted.size())) {
            case Answer.Done<PaperBlock>(var block) -> HttpResponse.created(block);
            case Answer.Refused<PaperBlock> refused ->
                throw Refused.because(
                        refused.why() == Refusal.MISSING ? ProblemKind.NOT_FOUND : ProblemKind.INVALID,
                        new Refused.Reason(refused.why().name(), refused::words));
        };
    }
}
