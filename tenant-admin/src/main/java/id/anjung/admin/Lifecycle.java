package id.anjung.admin;

import id.anjung.tenancy.TenantStatus;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Say where a tenant stands in its life, with what belongs to that place; each knows where it may go from there, and
 * what is not named is refused. Whoever was erased has no place any more: a certificate is left.
 */
public sealed interface Lifecycle {
    /** Somebody asked for it; no worker has begun. */
    record Requested() implements Lifecycle {}

    /** A worker sets it up, step by step. */
    record Provisioning() implements Lifecycle {}

    /** It is served in full. */
    record Active() implements Lifecycle {}

    /** It is served in part, or not at all, until it is resumed. */
    record Suspended(SuspensionMode mode, String reason) implements Lifecycle {}

    /** It is not served, with a last copy taken; it may be opened again, or erased. */
    record Archived(String reason) implements Lifecycle {}

    /** It is being erased, and there is no way back. */
    record Erasing(String reason) implements Lifecycle {}

    /** Tell whether a tenant may be moved from here to there. */
    default boolean mayBecome(Lifecycle next) {
        return switch (this) {
            case Requested requested -> next instanceof Provisioning;
            case Provisioning provisioning -> next instanceof Active;
            case Active active -> next instanceof Suspended || next instanceof Archived;
            case Suspended(var mode, var reason) ->
                next instanceof Active
                        || next instanceof Archived
                        || next instanceof Suspended(var other, var why) && other != mode;
            case Archived archived -> next instanceof Active || next instanceof Erasing;
            case Erasing erasing -> false;
        };
    }

    /** Tell whether it was set up once, so that it has tables. */
    default boolean isSetUp() {
        return !status().beingSetUp();
    }

    /** Tell whether nobody is served, so that everything may be put in another's place. */
    default boolean isOutOfService() {
        return switch (this) {
            case Suspended(var mode, var reason) -> mode == SuspensionMode.FULL;
            case Archived archived -> true;
            default -> false;
        };
    }

    /** Answer what those who serve it go by. */
    default TenantStatus status() {
        return switch (this) {
            case Requested requested -> TenantStatus.REQUESTED;
            case Provisioning provisioning -> TenantStatus.PROVISIONING;
            case Active active -> TenantStatus.ACTIVE;
            case Suspended(var mode, var reason) -> mode.status();
            case Archived archived -> TenantStatus.ARCHIVED;
            case Erasing erasing -> TenantStatus.ERASING;
        };
    }

    /** Answer why it stands there, where somebody had to say so. */
    default @Nullable String reason() {
        return null;
    }

    /** Answer the place that is written down so. */
    static Lifecycle of(TenantStatus status, @Nullable String reason) {
        var why = Objects.requireNonNullElse(reason, "");
        return switch (status) {
            case REQUESTED -> new Requested();
            case PROVISIONING -> new Provisioning();
            case ACTIVE, BEHIND -> new Active();
            case SUSPENDED_READ_ONLY -> new Suspended(SuspensionMode.READ_ONLY, why);
            case SUSPENDED -> new Suspended(SuspensionMode.FULL, why);
            case ARCHIVED -> new Archived(why);
            case ERASING -> new Erasing(why);
        };
    }
}
