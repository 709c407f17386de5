package id.anjung.queue.device;

import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.access.Membership;
import id.anjung.access.Role;
import id.anjung.register.Id;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.TenantId;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Show a machine in the hall; nothing of this lets anybody be taken for it.
 *
 * @param id its identifier
 * @param kind what it is for
 * @param name for people
 * @param site code of the site where it stands
 * @param standing whether it may be used, and when it was
 */
@Serdeable
public record Device(Id<Device> id, DeviceKind kind, String name, String site, Standing standing) {
    /**
     * Say whether a machine may be used, and when it was.
     *
     * @param pairUntil until when its pairing code may be typed in, while there is one
     * @param pairedAt when it was paired
     * @param seenAt when it was last heard of
     * @param revoked whether it was taken out of use
     */
    @Serdeable
    public record Standing(
            @Nullable Instant pairUntil,
            @Nullable Instant pairedAt,
            @Nullable Instant seenAt,
            boolean revoked) {}

    /** Do work as this machine, in the bound mall. */
    public <T> T acting(Supplier<T> work) {
        return CurrentActor.call(actor(CurrentTenant.require().tenant()), work);
    }

    /** Answer the machine as one who acts, in its own mall only. */
    public Actor actor(TenantId tenant) {
        return new Actor(
                id.toString(), "device", name, Set.of(), Map.of(tenant, Set.of(Membership.ofRegency(Role.DEVICE))));
    }
}
