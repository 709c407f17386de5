package id.anjung.admin.registry;

import id.anjung.access.Actor;
import id.anjung.admin.TrailSearch;
import id.anjung.audit.AuditEntry;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.Subject;
import io.micronaut.json.JsonMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keep the province's trail; entries are added and never changed, and the database sees to it. */
@Singleton
public class ProvinceTrail {
    /** What entries are about: tenants, by region code or by the name that somebody asked for. */
    public static final String TENANT = "tenant";

    private static final int LONGEST_ID = 64;
    private static final int LONGEST_NAME = 160;

    private final TrailRows rows;
    private final JsonMapper json;
    private final Clock clock;

    ProvinceTrail(TrailRows rows, JsonMapper json, Clock clock) {
        this.rows = rows;
        this.json = json;
        this.clock = clock;
    }

    /** Write down what the actor does, in the running transaction if there is one. */
    @Transactional("registry")
    public void record(AuditEvent event, Actor actor, Subject subject, Map<String, ?> before, Map<String, ?> after) {
        rows.save(new TrailRow(
                null,
                Moments.now(clock),
                Texts.shortened(actor.subject(), LONGEST_ID),
                Texts.shortened(actor.name(), LONGEST_NAME),
                event,
                subject.kind(),
                Texts.shortened(subject.id(), LONGEST_ID),
                Texts.shortened(subject.name(), LONGEST_NAME),
                text(before),
                text(after)));
    }

    /**
     * Write down what a work has come to, unless it stands there already, since its last step may be taken again.
     *
     * @param work stands in what was written
     */
    @Transactional("registry")
    public void recordOnce(AuditEvent event, Actor actor, Subject subject, String work, Map<String, ?> after) {
        boolean written = rows.last(subject.id(), event)
                .filter(row -> String.valueOf(row.afterState()).contains(work))
                .isPresent();
        if (!written) {
            record(event, actor, subject, Map.of(), after);
        }
    }

    /** Show a page of the trail, newest first, older than the given place. */
    @Transactional("registry")
    public List<AuditEntry> newestBefore(long place, int limit) {
        return rows.older(place, limit).stream().map(TrailRow::entry).toList();
    }

    /** Show a part of the trail, newest first. */
    @Transactional("registry")
    public List<AuditEntry> search(TrailSearch search, int offset, int limit) {
        var events = search.events().isEmpty() ? EnumSet.allOf(AuditEvent.class) : search.events();
        return rows
                .search(
                        search.before(),
                        Texts.containing(search.text()),
                        events.stream().map(AuditEvent::name).toList(),
                        offset,
                        limit)
                .stream()
                .map(TrailRow::entry)
                .toList();
    }

    private @Nullable String text(Map<String, ?> state) {
        if (state.isEmpty()) {
            return null;
        }
        try {
            return json.writeValueAsString(state);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
