package id.anjung.admin.registry;

import static java.util.Objects.requireNonNull;

import id.anjung.audit.AuditEntry;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.Subject;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Hold one entry of the province's trail as the table has it. */
@MappedEntity("audit_entry")
record TrailRow(
        @Id @GeneratedValue @Nullable Long id,
        Instant at,
        String actor,
        String actorName,
        AuditEvent event,
        String subjectKind,
        String subject,
        String subjectName,
        @Nullable String beforeState,
        @Nullable String afterState) {
    AuditEntry entry() {
        return new AuditEntry(
                requireNonNull(id, "an entry that was read has an id"),
                at,
                new AuditEntry.Person(actor, actorName),
                event,
                new Subject(subjectKind, subject, subjectName),
                beforeState,
                afterState);
    }
}
