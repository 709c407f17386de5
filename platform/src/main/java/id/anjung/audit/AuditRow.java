package id.anjung.audit;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Hold a row of the trail. */
@MappedEntity("audit_entry")
@SuppressWarnings("NullAway.Init") // filled by Micronaut Data
class AuditRow {
    @Id
    @GeneratedValue
    private long id;

    private Instant at;
    private String actor;
    private byte[] actorName;
    private AuditEvent event;
    private String subjectKind;
    private String subject;
    private String subjectName;
    private @Nullable String beforeState;
    private @Nullable String afterState;

    long getId() {
        return id;
    }

    void setId(long id) {
        this.id = id;
    }

    Instant getAt() {
        return at;
    }

    void setAt(Instant at) {
        this.at = at;
    }

    String getActor() {
        return actor;
    }

    void setActor(String actor) {
        this.actor = actor;
    }

    byte[] getActorName() {
        return actorName;
    }

    void setActorName(byte[] actorName) {
        this.actorName = actorName;
    }

    AuditEvent getEvent() {
        return event;
    }

    void setEvent(AuditEvent event) {
        this.event = event;
    }

    String getSubjectKind() {
        return subjectKind;
    }

    void setSubjectKind(String subjectKind) {
        this.subjectKind = subjectKind;
    }

    String getSubject() {
        return subject;
    }

    void setSubject(String subject) {
        this.subject = subject;
    }

    String getSubjectName() {
        return subjectName;
    }

    void setSubjectName(String subjectName) {
        this.subjectName = subjectName;
    }

    @Nullable
    String getBeforeState() {
        return beforeState;
    }

    void setBeforeState(@Nullable String beforeState) {
        this.beforeState = beforeState;
    }

    @Nullable
    String getAfterState() {
        return afterState;
    }

    void setAfterState(@Nullable String afterState) {
        this.afterState = afterState;
    }
}
