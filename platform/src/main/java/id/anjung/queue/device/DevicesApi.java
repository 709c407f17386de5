package id.anjung.queue.device;

import id.anjung.door.RequestThread;
import id.anjung.door.problem.ProblemKind;
import id.anjung.door.problem.Refused;
import id.anjung.door.record.Ids;
import id.anjung.door.record.Page;
import id.anjung.queue.Answer;
import id.anjung.register.Checks;
import id.anjung.register.Problem;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Let the regency look after its machines in the hall. */
@Controller("/api/v1/mpp/{slug}/devices")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(RequestThread.NAME)
@Tag(name = "devices")
final class DevicesApi {
    private final Devices devices;

    DevicesApi(Devices devices) {
        this.devices = devices;
    }

    /**
     * Describe a new machine.
     *
     * @param kind what it is for
     * @param name for people
     * @param site code of the site; nothing for the mall's first one
     */
    @Serdeable
    record NewDevice(DeviceKind kind, String name, @Nullable String site) {}

    /**
     * Show a new machine with the code that pairs it; it is told this once.
     *
     * @param device the machine
     * @param code to be typed in there
     */
    @Serdeable
    record AddedDevice(Device device, String code) {}

    @Get
    @Operation(operationId = "devices-list", summary = "List the machines in the hall and when each was last heard of")
    Page<Device> list(@PathVariable String slug) {
        return new Page<>(devices.all(), null);
    }

    @Post
    @Operation(operationId = "devices-add", summary = "Add a machine; the answer holds the code that pairs it, once")
    HttpResponse<AddedDevice> add(@PathVariable String slug, @Body NewDevice wanted) {
        if (wanted.name().isBlank() || wanted.name().length() > Checks.NAME) {
            throw Refused.at("name", Problem.REQUIRED);
        }
        var site = wanted.site() == null ? "" : wanted.site();
        var added = done(devices.add(wanted.kind(), wanted.name().strip(), site));
        var place =
                URI.create("/api/v1/mpp/" + slug + "/devices/" + added.device().id());
        return HttpResponse.created(new AddedDevice(added.device(), added.code()), place);
    }

    @Delete("/{id}")
    @Operation(operationId = "devices-revoke", summary = "Take a machine out of use, at once")
    Device revoke(@PathVariable String slug, @PathVariable @Schema(format = "uuid") String id) {
        return done(devices.revoke(Ids.read(id)));
    }

    private static <T> T done(Answer<T> answer) {
        return switch (answer) {
            case Answer.Done<T>(var value) -> value;
            case Answer.Refused<T> refused ->
                throw Refused.because(
                        switch (refused.why()) {
                            case MISSING -> ProblemKind.NOT_FOUND;
                            default -> ProblemKind.INVALID;
                        },
                        new Refused.Reason(refused.why().name(), refused::words));
        };
    }
}
