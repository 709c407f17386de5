package id.anjung.queue.device;

import id.anjung.register.Id;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hold a row of the table {@code device}. */
@MappedEntity("device")
@Introspected(accessKind = Introspected.AccessKind.FIELD, visibility = Introspected.Visibility.DEFAULT)
@SuppressWarnings("NullAway.Init") // filled by Micronaut Data
class DeviceRow {
    @io.micronaut.data.annotation.Id
    UUID id;

    DeviceKind kind;
    String name;
    String site;

    @Nullable
    String pairing;

    @Nullable
    Instant pairUntil;

    @Nullable
    String token;

    @Nullable
    Instant pairedAt;

    @Nullable
    Instant seenAt;

    boolean revoked;

    Device shown() {
        return new Device(new Id<>(id), kind, name, site, new Device.Standing(pairUntil, pairedAt, seenAt, revoked));
    }
}
