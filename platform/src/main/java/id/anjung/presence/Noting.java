package id.anjung.presence;

import id.anjung.audit.AuditEvent;
import id.anjung.audit.AuditTrail;
import id.anjung.audit.Subject;
import id.anjung.event.Outbox;
import id.anjung.register.TimeOrderedId;
import id.anjung.tenancy.CurrentTenant;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Begin and end incidents in the worker's name, each in a transaction of its own. */
@Singleton
class Noting {
    private final IncidentStore store;
    private final AuditTrail trail;
    private final Outbox outbox;

    Noting(IncidentStore store, AuditTrail trail, Outbox outbox) {
        this.store = store;
        this.trail = trail;
        this.outbox = outbox;
    }

    /** Begin one; refused by the table when another process has begun it. */
    @Transactional("tenant")
    public void begin(Reckonings.Day day, String agency, Instant since, Instant now) {
        var row = new IncidentRow();
        row.id = TimeOrderedId.at(now);
        row.site = day.site().code();
        row.agency = agency;
        row.day = day.date();
        row.since = since;
        row.openedAt = now;
        row.openFor = agency;
        store.save(row);
        note(AuditEvent.INCIDENT_OPENED, row, "{\"since\":\"" + since + "\"}");
    }

    /** End one, unless it has ended. */
    @Transactional("tenant")
    public void end(IncidentRow row, Incident.Ending ending, Instant now) {
        if (store.updateEnded(row.id, ending, now) == 1) {
            note(AuditEvent.INCIDENT_CLOSED, row, "{\"ending\":\"" + ending + "\"}");
        }
    }

    private void note(AuditEvent event, IncidentRow row, String what) {
        trail.record(event, new Subject("incident", row.id.toString(), row.agency), null, what);
        outbox.append(CurrentTenant.require().tenant().regionCode(), event.name(), row.id.toString());
    }
}
