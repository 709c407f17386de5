package id.anjung.door.record;

import id.anjung.door.RequestThread;
import id.anjung.door.problem.ProblemKind;
import id.anjung.door.problem.Refused;
import id.anjung.register.Entry;
import id.anjung.register.Keeping;
import id.anjung.register.Kept;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Offer one kind of record by list, add, show, change and retire. A writer names the version seen, so that
 * nobody's change is lost; nothing is ever deleted.
 *
 * @param <D> the kind of record
 */
@ExecuteOn(RequestThread.NAME)
public abstract class RecordApi<D extends Entry> {
    private final Keeping<D> keeping;

    protected RecordApi(Keeping<D> keeping) {
        this.keeping = keeping;
    }

    @Get
    @Operation(operationId = "list", summary = "List records by code")
    public HttpResponse<Page<Item<D>>> list(
            @PathVariable String slug,
            @RequestBean ListQuery query,
            @Nullable @Header(HttpHeaders.IF_NONE_MATCH) String known) {
        var page = query.of(keeping);
        var tag = Versions.tagOf(page, item -> item.id() + ":" + item.version());
        return Versions.unlessKnown(known, tag, () -> page);
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Operation(operationId = "add", summary = "Add a record")
    @ApiResponse(responseCode = "201", description = "Added")
    @ApiResponse(responseCode = "409", description = Answers.CONFLICT)
    @ApiResponse(responseCode = "422", description = Answers.INVALID)
    public HttpResponse<Item<D>> add(HttpRequest<?> request, @PathVariable String slug, @Body D data) {
        var kept = Outcomes.done(keeping.add(data));
        return shown(kept, HttpResponse.created(URI.create(request.getPath() + "/" + kept.id())));
    }

    @Get("/{id}")
    @Operation(operationId = "show", summary = "Show a record")
    public HttpResponse<Item<D>> show(
            @PathVariable String slug,
            @PathVariable @Schema(format = "uuid") String id,
            @Nullable @Header(HttpHeaders.IF_NONE_MATCH) String known) {
        var kept = keeping.find(Ids.read(id)).orElseThrow(() -> Refused.with(ProblemKind.NOT_FOUND));
        return Versions.unlessKnown(known, Versions.tag(kept.version()), () -> Item.of(kept));
    }

    @Put("/{id}")
    @Operation(operationId = "change", summary = "Change a record that still is as it was seen")
    @ApiResponse(responseCode = "200", description = Answers.WRITTEN)
    @ApiResponse(responseCode = "409", description = Answers.CONFLICT)
    @ApiResponse(responseCode = "412", description = Answers.CHANGED)
    @ApiResponse(responseCode = "422", description = Answers.INVALID)
    @ApiResponse(responseCode = "428", description = Answers.VERSION_NEEDED)
    public HttpResponse<Item<D>> change(
            @PathVariable String slug,
            @PathVariable @Schema(format = "uuid") String id,
            @Nullable @Header(HttpHeaders.IF_MATCH) String seen,
            @Body D data) {
        return shown(Outcomes.done(keeping.change(Ids.read(id), Versions.seen(seen), data)), HttpResponse.ok());
    }

    @Delete("/{id}")
    @Operation(operationId = "retire", summary = "Take a record out of use that still is as it was seen")
    @ApiResponse(responseCode = "200", description = Answers.WRITTEN)
    @ApiResponse(responseCode = "409", description = Answers.CONFLICT)
    @ApiResponse(responseCode = "412", description = Answers.CHANGED)
    @ApiResponse(responseCode = "422", description = Answers.INVALID)
    @ApiResponse(responseCode = "428", description = Answers.VERSION_NEEDED)
    public HttpResponse<Item<D>> retire(
            @PathVariable String slug,
            @PathVariable @Schema(format = "uuid") String id,
            @Nullable @Header(HttpHeaders.IF_MATCH) String seen) {
        return shown(Outcomes.done(keeping.retire(Ids.read(id), Versions.seen(seen))), HttpResponse.ok());
    }

    private static <D> HttpResponse<Item<D>> shown(Kept<D> kept, MutableHttpResponse<Item<D>> response) {
        return response.body(Item.of(kept)).header(HttpHeaders.ETAG, Versions.tag(kept.version()));
    }
}
