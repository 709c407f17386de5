package id.anjung.setting;

import static id.anjung.access.Permission.MANAGE_BRANDING;
import static id.anjung.access.Permission.READ_CONFIGURATION;
import static id.anjung.access.Permission.READ_PUBLISHED;

import id.anjung.access.Permitted;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.AuditTrail;
import id.anjung.audit.Subject;
import id.anjung.event.Outbox;
import id.anjung.register.Outcome;
import id.anjung.register.Problem;
import id.anjung.tenancy.CurrentTenant;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keep the logo of the bound tenant, drawn anew from what was sent. */
@Singleton
@Transactional("tenant")
public class Logos {
    private static final String FIELD = "logo";
    private static final byte[] NONE = {};

    private final LogoShelf shelf;
    private final BrandingShelf brandings;
    private final AuditTrail trail;
    private final Outbox outbox;
    private final Clock clock;

    Logos(LogoShelf shelf, BrandingShelf brandings, AuditTrail trail, Outbox outbox, Clock clock) {
        this.shelf = shelf;
        this.brandings = brandings;
        this.trail = trail;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Answer the logo, if there is one. */
    @Permitted(READ_CONFIGURATION)
    public Optional<Logo> current() {
        return stored();
    }

    /** Answer the logo to the public. */
    @Permitted(READ_PUBLISHED)
    public Optional<Logo> published() {
        return stored();
    }

    /**
     * Take a picture as the logo.
     *
     * @param seen the version that it replaces; nothing where there was none
     * @param upload a PNG or JPEG file
     */
    @Permitted(MANAGE_BRANDING)
    public Outcome<Logo> change(@Nullable Long seen, byte[] upload) {
        if (upload.length > Logo.MOST_BYTES) {
            return Outcome.Invalid.of(FIELD, Problem.TOO_LARGE, "512 KB");
        }
        return Picture.redrawn(upload)
                .map(image -> replace(seen, image))
                .orElseGet(() -> Outcome.Invalid.of(FIELD, Problem.NOT_AN_IMAGE));
    }

    /** Take the logo away. */
    @Permitted(MANAGE_BRANDING)
    public Outcome<Logo> remove(long seen) {
        return replace(seen, NONE);
    }

    private Optional<Logo> stored() {
        return brandings
                .findByCode(Branding.CODE)
                .flatMap(branding -> shelf.findById(branding.getId()))
                .filter(row -> !row.empty())
                .map(Logos::logo);
    }

    /** The branding's row is locked first, so that two first uploads come one after the other. */
    private Outcome<Logo> replace(@Nullable Long seen, byte[] image) {
        var branding = brandings
                .findByCode(Branding.CODE)
                .flatMap(found -> brandings.findByIdForUpdate(found.getId()))
                .orElse(null);
        if (branding == null) {
            return new Outcome.Missing<>();
        }
        var former = shelf.findByIdForUpdate(branding.getId());
        var present = former.filter(row -> !row.empty());
        if (present.isEmpty() && image.length == 0) {
            return new Outcome.Missing<>();
        }
        if (present.isPresent() && (seen == null || present.get().getVersion() != seen)) {
            return new Outcome.Conflict<>(logo(present.get()));
        }
        var row = former.orElseGet(LogoRow::new);
        row.setId(branding.getId());
        row.setChangedAt(clock.instant().truncatedTo(ChronoUnit.MICROS));
        row.setMediaType(Logo.MEDIA_TYPE);
        row.setImage(image);
        var written = former.isPresent() ? shelf.update(row) : shelf.save(row);
        note(branding, present.isPresent(), image.length);
        return new Outcome.Done<>(logo(written));
    }

    private void note(BrandingRow branding, boolean before, int bytes) {
        var subject = new Subject(FIELD, branding.getId().toString(), branding.getName());
        var after = bytes == 0 ? null : "{\"bytes\":" + bytes + "}";
        trail.record(AuditEvent.LOGO_CHANGED, subject, before ? "{}" : null, after);
        outbox.append(CurrentTenant.require().tenant().regionCode(), AuditEvent.LOGO_CHANGED.name(), subject.id());
    }

    private static Logo logo(LogoRow row) {
        return new Logo(row.getVersion(), row.getChangedAt(), row.getImage());
    }
}
