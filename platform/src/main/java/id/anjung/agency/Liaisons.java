package id.anjung.agency;

import static id.anjung.access.Permission.MANAGE_AGENCIES;
import static id.anjung.access.Permission.READ_PERSONS;

import id.anjung.access.Permitted;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.AuditTrail;
import id.anjung.audit.Subject;
import id.anjung.event.Outbox;
import id.anjung.register.Outcome;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.TenantCipher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keep whom to call at the agencies of the bound tenant: persons, so sealed, and never in the trail. */
@Singleton
@Transactional("tenant")
public class Liaisons {
    private static final String NOUN = "liaison";
    private static final String PERSON = "agency_liaison.person";
    private static final String PHONE = "agency_liaison.phone";
    /** All that the trail knows of a person: that there was somebody. */
    private static final String SEALED = "{}";

    private final LiaisonShelf shelf;
    private final AgencyShelf agencies;
    private final TenantCipher cipher;
    private final AuditTrail trail;
    private final Outbox outbox;
    private final Clock clock;

    Liaisons(
            LiaisonShelf shelf,
            AgencyShelf agencies,
            TenantCipher cipher,
            AuditTrail trail,
            Outbox outbox,
            Clock clock) {
        this.shelf = shelf;
        this.agencies = agencies;
        this.cipher = cipher;
        this.trail = trail;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Answer whom to call at an agency, if anybody was named; that somebody was looked up stands in the trail. */
    @Permitted(READ_PERSONS)
    public Optional<KeptLiaison> of(String agencyCode) {
        var found = shelf.findByAgencyCode(agencyCode);
        found.flatMap(row -> agencies.findByCode(row.getAgencyCode())).ifPresent(agency -> {
            var subject = new Subject(NOUN, agency.getId().toString(), agency.getName());
            trail.record(AuditEvent.LIAISON_READ, subject, null, null);
        });
        return found.map(this::kept);
    }

    /**
     * Name whom to call at an agency.
     *
     * @param seen the version that it replaces; nothing where nobody was named
     */
    @Permitted(MANAGE_AGENCIES)
    public Outcome<KeptLiaison> change(String agencyCode, @Nullable Long seen, Liaison liaison) {
        var agency = agencies.findByCode(agencyCode).flatMap(found -> agencies.findByIdForUpdate(found.getId()));
        if (agency.isEmpty()) {
            return new Outcome.Missing<>();
        }
        var problems = liaison.problems();
        if (!problems.isEmpty()) {
            return new Outcome.Invalid<>(problems);
        }
        var former = shelf.findByAgencyCodeForUpdate(agencyCode);
        if (former.isEmpty() && seen != null) {
            return new Outcome.Missing<>();
        }
        if (former.isPresent() && (seen == null || former.get().getVersion() != seen)) {
            return new Outcome.Conflict<>(kept(former.get()));
        }
        var row = former.orElseGet(LiaisonRow::new);
        row.setVersion(former.map(found -> found.getVersion() + 1).orElseGet(clock::millis));
        row.setAgencyCode(agency.get().getCode());
        fill(row, liaison.normal());
        var written = former.isPresent() ? shelf.update(row) : shelf.save(row);
        note(AuditEvent.LIAISON_CHANGED, agency.get(), former.isPresent() ? SEALED : null, SEALED);
        return new Outcome.Done<>(kept(written));
    }

    /** Forget whom to call at an agency: the person is deleted, the agency stays. */
    @Permitted(MANAGE_AGENCIES)
    public Outcome<KeptLiaison> remove(String agencyCode, long seen) {
        var agency = agencies.findByCode(agencyCode).flatMap(found -> agencies.findByIdForUpdate(found.getId()));
        var former = agency.flatMap(found -> shelf.findByAgencyCodeForUpdate(found.getCode()));
        if (agency.isEmpty() || former.isEmpty()) {
            return new Outcome.Missing<>();
        }
        var last = kept(former.get());
        if (last.version() != seen) {
            return new Outcome.Conflict<>(last);
        }
        shelf.delete(former.get());
        note(AuditEvent.LIAISON_REMOVED, agency.get(), SEALED, null);
        return new Outcome.Done<>(last);
    }

    private void fill(LiaisonRow row, Liaison liaison) {
        row.setChangedAt(clock.instant().truncatedTo(ChronoUnit.MICROS));
        row.setPerson(cipher.seal(PERSON, liaison.person()));
        row.setPhone(cipher.seal(PHONE, liaison.phone()));
    }

    private void note(AuditEvent event, AgencyRow agency, @Nullable String before, @Nullable String after) {
        var subject = new Subject(NOUN, agency.getId().toString(), agency.getName());
        trail.record(event, subject, before, after);
        outbox.append(CurrentTenant.require().tenant().regionCode(), event.name(), subject.id());
    }

    private KeptLiaison kept(LiaisonRow row) {
        return new KeptLiaison(
                row.getVersion(),
                row.getChangedAt(),
                new Liaison(cipher.open(PERSON, row.getPerson()), cipher.open(PHONE, row.getPhone())));
    }
}
