package id.anjung.configuration;

import static id.anjung.access.Permission.MANAGE_SETTINGS;
import static id.anjung.access.Permission.READ_CONFIGURATION;

import id.anjung.access.CurrentActor;
import id.anjung.access.Permitted;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.AuditTrail;
import id.anjung.audit.Subject;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Remember which files were applied to the bound mall, by whom and what they changed. */
@Singleton
@Transactional("tenant")
public class ConfigurationLog {
    private static final Argument<List<ConfigurationChange>> CHANGES = Argument.listOf(ConfigurationChange.class);

    private final VersionStore store;
    private final AuditTrail trail;
    private final ObjectMapper json;
    private final Clock clock;

    ConfigurationLog(VersionStore store, AuditTrail trail, ObjectMapper json, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.json = json;
        this.clock = clock;
    }

    /** List the files applied, newest first. */
    @Permitted(READ_CONFIGURATION)
    public List<ConfigurationVersion> history() {
        return store.findNewest().stream().map(this::version).toList();
    }

    /** Answer a file as it was applied. */
    @Permitted(READ_CONFIGURATION)
    public Optional<String> text(long number) {
        return store.findById(number).map(VersionRow::text);
    }

    /** Wait for others who apply a file, and answer the number of the next; the transaction of the caller holds them off. */
    @Permitted(MANAGE_SETTINGS)
    public long next() {
        store.updateSequence();
        return store.findCounted();
    }

    /** Note a file that is applied in the transaction of the caller. */
    @Permitted(MANAGE_SETTINGS)
    public void note(long number, List<ConfigurationChange> changes, String text) {
        var staff = CurrentActor.require().subject();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        store.save(new VersionRow(number, staff, now, written(changes), text));
        var subject = new Subject("configuration", String.valueOf(number), "YAML " + number);
        trail.record(AuditEvent.CONFIGURATION_APPLIED, subject, null, "{\"changes\":" + changes.size() + "}");
    }

    private ConfigurationVersion version(VersionRow row) {
        return new ConfigurationVersion(row.number(), row.staff(), row.at(), read(row.changes()));
    }

    private String written(List<ConfigurationChange> changes) {
        try {
            return json.writeValueAsString(CHANGES, changes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private List<ConfigurationChange> read(String changes) {
        try {
            return Objects.requireNonNull(json.readValue(changes, CHANGES), "a list is never null");
        } catch (IOException damaged) {
            throw new UncheckedIOException("The changes of a file that was applied cannot be read", damaged);
        }
    }
}
