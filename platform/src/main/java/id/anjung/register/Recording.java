package id.anjung.register;

import id.anjung.audit.AuditEvent;
import id.anjung.audit.AuditTrail;
import id.anjung.audit.Subject;
import id.anjung.event.Outbox;
import id.anjung.tenancy.CurrentTenant;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Write what belongs to every change: its entry in the trail and its event; and the document's JSON. */
@Singleton
class Recording {
    private final AuditTrail trail;
    private final Outbox outbox;
    private final ObjectMapper json;
    private final Clock clock;

    Recording(AuditTrail trail, Outbox outbox, ObjectMapper json, Clock clock) {
        this.trail = trail;
        this.outbox = outbox;
        this.json = lenient(json);
        this.clock = clock;
    }

    /** What is stored may hold fields of a newer version, or lack those of this one; only doors are strict. */
    private static ObjectMapper lenient(ObjectMapper json) {
        return json.cloneWithConfiguration(null, null, new StoredDocuments());
    }

    void write(AuditEvent event, Subject subject, @Nullable String before, @Nullable String after) {
        trail.record(event, subject, before, after);
        outbox.append(CurrentTenant.require().tenant().regionCode(), event.name(), subject.id());
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    UUID newId() {
        return TimeOrderedId.at(clock.instant());
    }

    String json(Object data) {
        try {
            return json.writeValueAsString(data);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    <D> D read(String document, Class<D> type) {
        try {
            return java.util.Objects.requireNonNull(json.readValue(document, type), "a document is never null");
        } catch (IOException damaged) {
            throw new UncheckedIOException("A document of " + type.getSimpleName() + " cannot be read", damaged);
        }
    }
}
