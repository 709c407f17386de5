package id.anjung.door.record;

import id.anjung.door.RequestThread;
import id.anjung.door.once.AnsweredAnew;
import id.anjung.door.problem.ProblemKind;
import id.anjung.door.problem.Refused;
import id.anjung.register.sheet.SheetOutcome;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Take sheets for one kind of record, sent as they are or by a form. */
@ExecuteOn(RequestThread.NAME)
public abstract class SheetApi {
    /** Media type of XLSX. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int MOST_BYTES = 2 * 1024 * 1024;

    /** Keep what the sheet holds, or only say what would come of it. */
    protected abstract SheetOutcome keep(byte[] file, boolean rehearsal);

    /**
     * Tell what came of a sheet.
     *
     * @param dry whether it was only a rehearsal
     * @param added records that are new
     * @param changed records that differ from before
     * @param unchanged records that are as they were
     */
    @Serdeable
    public record SheetTaken(boolean dry, int added, int changed, int unchanged) {}

    @Post("/import")
    @Consumes({MediaType.TEXT_CSV, XLSX, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(operationId = "import", summary = "Take an XLSX or CSV sheet whole, or nothing of it")
    public SheetTaken take(
            @PathVariable String slug, @QueryValue(defaultValue = "false") boolean dry, @Body byte[] sheet) {
        if (sheet.length > MOST_BYTES) {
            throw Refused.with(ProblemKind.TOO_LARGE);
        }
        return switch (keep(sheet, dry)) {
            case SheetOutcome.Taken(int added, int changed, int unchanged) ->
                new SheetTaken(dry, added, changed, unchanged);
            case SheetOutcome.Faulty(var faults) -> throw Refused.faulty(faults);
        };
    }

    @Post("/import")
    @AnsweredAnew("the boundary of a form is another one each time, and the same sheet again changes nothing")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "import-form", summary = "The same, sent by a form")
    public SheetTaken upload(
            @PathVariable String slug,
            @QueryValue(defaultValue = "false") boolean dry,
            @Part("file") CompletedFileUpload file) {
        try {
            return take(slug, dry, file.getBytes());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** Answer a CSV file to be saved under a name. */
    public static HttpResponse<String> csv(String name, String text) {
        return HttpResponse.ok(text)
                .contentType(MediaType.of(MediaType.TEXT_CSV + ";charset=utf-8"))
                .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
    }

    /** Answer an XLSX file to be saved under a name. */
    public static HttpResponse<byte[]> xlsx(String name, byte[] content) {
        return HttpResponse.ok(content)
                .contentType(MediaType.of(XLSX))
                .header("Content-Disposition", "attachment; filename=\"" + name + ".xlsx\"");
    }
}
