package id.anjung.queue.device;

import id.anjung.access.Permission;
import id.anjung.access.Permitted;
import id.anjung.queue.DoorMinute;
import id.anjung.register.Id;
import id.anjung.tenancy.CurrentTenant;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Sign what proves that a telephone was at the door: a code that changes every minute, and the pass that it is exchanged
 * for. Both are signed with the hash of the door's token, which never leaves the server; a revoked door signs nothing.
 */
@Singleton
public class DoorCode {
    /** How long a pass lets somebody choose, from the minute whose code was seen. */
    public static final Duration PASS = Duration.ofMinutes(15);

    private static final String HMAC = "HmacSHA256";
    private static final int NONCE_LETTERS = 24;
    private static final Pattern SHAPE =
            Pattern.compile("([0-9a-f-]{36})\\.(\\d{1,12})\\.([A-Za-z0-9_-]{0,43})\\.([A-Za-z0-9_-]{43})");

    private final DeviceStore store;
    private final Clock clock;

    DoorCode(DeviceStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * Hold a pass that is good.
     *
     * @param site code of the site where its holder is
     * @param seen the code that it was exchanged for
     * @param nonce tells it from other passes
     */
    public record Pass(String site, DoorMinute seen, String nonce) {}

    /** Answer this minute's code of a door; nothing for another kind of machine. */
    @Permitted(Permission.READ_PUBLISHED)
    @Transactional(value = "tenant", readOnly = true)
    public Optional<String> now(Id<Device> id) {
        return door(id.value()).map(door -> signed(door, minute(), ""));
    }

    /** Exchange the code of this minute or the last one for a pass. */
    @Permitted(Permission.READ_PUBLISHED)
    @Transactional(value = "tenant", readOnly = true)
    public Optional<String> exchange(String code) {
        return checked(code)
                .filter(found -> found.nonce().isEmpty())
                .filter(found -> found.minute() == minute() || found.minute() == minute() - 1)
                .map(found -> signed(found.door(), found.minute(), nonce()));
    }

    /** Check a pass. */
    @Permitted(Permission.READ_PUBLISHED)
    @Transactional(value = "tenant", readOnly = true)
    public Optional<Pass> check(String pass) {
        return checked(pass)
                .filter(found -> !found.nonce().isEmpty())
                .filter(found -> found.minute() <= minute() && minute() - found.minute() < PASS.toMinutes())
                .map(found ->
                        new Pass(found.door().site, new DoorMinute(found.door().id, found.minute()), found.nonce()));
    }

    private record Checked(DeviceRow door, long minute, String nonce) {}

    private Optional<Checked> checked(String written) {
        var parts = SHAPE.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var minute = Long.parseLong(parts.group(2));
        var nonce = parts.group(3);
        return door(parts.group(1))
                .filter(door -> same(written, signed(door, minute, nonce)))
                .map(door -> new Checked(door, minute, nonce));
    }

    private Optional<DeviceRow> door(String id) {
        try {
            return door(UUID.fromString(id));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private Optional<DeviceRow> door(UUID id) {
        return store.findById(id).filter(row -> row.kind == DeviceKind.DOOR && row.token != null);
    }

    private static String signed(DeviceRow door, long minute, String nonce) {
        var said = door.id + "." + minute + "." + nonce;
        var key = String.valueOf(door.token).getBytes(StandardCharsets.US_ASCII);
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            var tenant = CurrentTenant.require().tenant();
            var signature = mac.doFinal((tenant + "." + said).getBytes(StandardCharsets.US_ASCII));
            return said + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private static String nonce() {
        return Secrets.token().substring(0, NONCE_LETTERS);
    }

    private long minute() {
        return Instant.EPOCH.until(clock.instant(), java.time.temporal.ChronoUnit.MINUTES);
    }
}
