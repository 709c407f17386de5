package id.anjung.audit;

import static id.anjung.access.Permission.READ_AUDIT;

import id.anjung.access.CurrentActor;
import id.anjung.access.Permitted;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.TenantCipher;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keep the bound tenant's trail. Entries are written in the change's own transaction and never change. */
@Singleton
public class AuditTrail {
    private static final String NAME_COLUMN = "audit_entry.actor_name";
    private static final String SUBJECT_COLUMN = "audit_entry.subject_name";
    private static final int LONGEST_SEALED = 80;

    private final AuditEntries entries;
    private final TenantCipher cipher;
    private final FreshEntries fresh;
    private final Clock clock;

    AuditTrail(AuditEntries entries, TenantCipher cipher, FreshEntries fresh, Clock clock) {
        this.entries = entries;
        this.cipher = cipher;
        this.fresh = fresh;
        this.clock = clock;
    }

    /**
     * Write down what the bound actor does; needs the transaction of the change itself.
     *
     * @param before the thing as JSON, or null for a new one
     * @param after the thing as JSON
     */
    @Transactional(value = "tenant", propagation = io.micronaut.transaction.TransactionDefinition.Propagation.MANDATORY)
    public void record(AuditEvent event, Subject subject, @Nullable String before, @Nullable String after) {
        var actor = CurrentActor.require();
        var row = new AuditRow();
        row.setAt(clock.instant());
        row.setActor(actor.subject());
        row.setActorName(cipher.seal(NAME_COLUMN, actor.name()));
        row.setEvent(event);
        row.setSubjectKind(subject.kind());
        row.setSubject(subject.id());
        row.setSubjectName(kept(subject));
        row.setBeforeState(before);
        row.setAfterState(after);
        entries.save(row);
        fresh.note(CurrentTenant.require().tenant());
    }

    /** Show a page of the trail, newest first, older than the given place. */
    @Permitted(READ_AUDIT)
    @Transactional(value = "tenant", readOnly = true)
    public List<AuditEntry> newestBefore(long place, int limit) {
        return entries.findByIdLessThanOrderByIdDesc(place, io.micronaut.data.model.Pageable.from(0, limit)).stream()
                .map(this::shown)
                .toList();
    }

    /** Show the part of a search from an offset on, newest first. */
    @Permitted(READ_AUDIT)
    @Transactional(value = "tenant", readOnly = true)
    public List<AuditEntry> page(AuditSearch search, int offset, int limit) {
        return entries
                .findMatching(
                        search.before(),
                        kind(search),
                        literal(search.text()),
                        search.from(),
                        search.until(),
                        offset,
                        limit)
                .stream()
                .map(this::shown)
                .toList();
    }

    /** Count what {@link #page} would show in all. */
    @Permitted(READ_AUDIT)
    @Transactional(value = "tenant", readOnly = true)
    public long count(AuditSearch search) {
        return entries.countMatching(
                search.before(), kind(search), literal(search.text()), search.from(), search.until());
    }

    private static String kind(AuditSearch search) {
        return search.kind().isEmpty() ? "%" : literal(search.kind());
    }

    /** Take the meaning of a wildcard from what a person typed. */
    private static String literal(String typed) {
        return typed.strip().replaceAll("[\\\\%_]", "\\\\$0");
    }

    /** Show what happened to one thing, newest first. */
    @Permitted(READ_AUDIT)
    @Transactional(value = "tenant", readOnly = true)
    public List<AuditEntry> of(String kind, String subject, int limit) {
        return entries
                .findBySubjectKindAndSubjectOrderByIdDesc(
                        kind, subject, io.micronaut.data.model.Pageable.from(0, limit))
                .stream()
                .map(this::shown)
                .toList();
    }

    private AuditEntry shown(AuditRow row) {
        return new AuditEntry(
                row.getId(),
                row.getAt(),
                new AuditEntry.Person(row.getActor(), cipher.open(NAME_COLUMN, row.getActorName())),
                row.getEvent(),
                shown(new Subject(row.getSubjectKind(), row.getSubject(), row.getSubjectName())),
                row.getBeforeState(),
                row.getAfterState());
    }

    /** Answer the subject's name as the table keeps it: a person's is sealed, and cut to what then fits. */
    private String kept(Subject subject) {
        if (!subject.personal()) {
            return subject.name();
        }
        var name = subject.name();
        while (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_SEALED) {
            name = name.substring(0, name.offsetByCodePoints(name.length(), -1));
        }
        return Base64.getEncoder().encodeToString(cipher.seal(SUBJECT_COLUMN, name));
    }

    private Subject shown(Subject kept) {
        return kept.personal()
                ? Subject.person(
                        kept.id(),
                        cipher.open(SUBJECT_COLUMN, Base64.getDecoder().decode(kept.name())))
                : kept;
    }
}
