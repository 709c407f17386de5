package id.anjung.setting.level;

import id.anjung.access.CurrentActor;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.AuditTrail;
import id.anjung.audit.Subject;
import id.anjung.event.Outbox;
import id.anjung.register.FieldProblem;
import id.anjung.register.Outcome;
import id.anjung.register.Problem;
import id.anjung.tenancy.CurrentTenant;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Write down what a level decides: one revision, one entry in the trail and one event, or nothing of it. */
@Singleton
class Choices {
    private final ChoiceStore store;
    private final TransactionOperations<?> transactions;
    private final AuditTrail trail;
    private final Outbox outbox;
    private final ObjectMapper json;
    private final Clock clock;

    Choices(
            ChoiceStore store,
            @Named("tenant") TransactionOperations<?> transactions,
            AuditTrail trail,
            Outbox outbox,
            ObjectMapper json,
            Clock clock) {
        this.store = store;
        this.transactions = transactions;
        this.trail = trail;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    /** Answer what every level has decided, by its agency. */
    Map<String, Map<SettingKey, String>> latest() {
        var all = new HashMap<String, Map<SettingKey, String>>();
        store.findLatest()
                .forEach(row -> keep(all.computeIfAbsent(row.agency(), code -> new EnumMap<>(SettingKey.class)), row));
        return all;
    }

    long revision(String agency) {
        return store.findRevision(agency).orElse(0L);
    }

    List<SettingRevision> history(String agency) {
        return SettingRevision.gathered(
                store.findHistory(agency).stream().map(ChoiceRow::revised).toList());
    }

    /** Decide again what was decided at a revision, or before it of what it did not touch. */
    Outcome<SettingSheet> rollBack(
            String agency,
            String name,
            long seen,
            Template template,
            long revision,
            Function<String, SettingSheet> shown) {
        var then = new EnumMap<SettingKey, String>(SettingKey.class);
        transactions.executeRead(status -> store.findAsOf(agency, revision)).forEach(row -> keep(then, row));
        var wanted = new ArrayList<Settings.Wanted>();
        for (var key : SettingKey.values()) {
            boolean locked = template.of(key).locked();
            if (!locked && (agency.equals(Settings.MALL) || key.forAgencies())) {
                wanted.add(new Settings.Wanted(key.path(), then.get(key)));
            }
        }
        return change(agency, name, seen, template, wanted, shown);
    }

    Outcome<SettingSheet> change(
            String agency,
            String name,
            long seen,
            Template template,
            List<Settings.Wanted> wanted,
            Function<String, SettingSheet> shown) {
        var problems = problems(agency, template, wanted);
        if (!problems.isEmpty()) {
            return new Outcome.Invalid<>(problems);
        }
        boolean decided = transactions.executeWrite(status -> {
            boolean done = decide(agency, name, seen, wanted);
            if (!done) {
                status.setRollbackOnly();
            }
            return done;
        });
        var now = transactions.executeRead(status -> shown.apply(agency));
        return decided ? new Outcome.Done<>(now) : new Outcome.Conflict<>(now);
    }

    /** Write what is new; false when somebody has decided since the revision that was seen. */
    private boolean decide(String agency, String name, long seen, List<Settings.Wanted> wanted) {
        var before = latest().getOrDefault(agency, Map.of());
        var changed = wanted.stream()
                .filter(one -> !Optional.ofNullable(one.value()).equals(Optional.ofNullable(before.get(key(one)))))
                .toList();
        if (changed.isEmpty()) {
            return true;
        }
        store.updateRevision(agency);
        if (store.findRaised() != seen + 1) {
            return false;
        }
        write(agency, name, seen + 1, before, changed);
        return true;
    }

    private void write(
            String agency, String name, long revision, Map<SettingKey, String> before, List<Settings.Wanted> changed) {
        var staff = CurrentActor.require().subject();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var told = new TreeMap<String, String>();
        var was = new TreeMap<String, String>();
        for (var one : changed) {
            store.save(new ChoiceRow(null, agency, one.key(), one.value(), revision, staff, now));
            Optional.ofNullable(one.value()).ifPresent(value -> told.put(one.key(), value));
            Optional.ofNullable(before.get(key(one))).ifPresent(value -> was.put(one.key(), value));
        }
        var subject = new Subject("settings", agency.isEmpty() ? "mpp" : agency, name);
        trail.record(AuditEvent.SETTINGS_CHANGED, subject, written(was), written(told));
        outbox.append(CurrentTenant.require().tenant().regionCode(), AuditEvent.SETTINGS_CHANGED.name(), subject.id());
    }

    private String written(Map<String, String> values) {
        try {
            return json.writeValueAsString(values);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<FieldProblem> problems(String agency, Template template, List<Settings.Wanted> wanted) {
        var problems = new ArrayList<>(
                SettingKey.namedTwice(wanted.stream().map(Settings.Wanted::key).toList()));
        for (var one : wanted) {
            var key = SettingKey.of(one.key()).filter(found -> agency.isEmpty() || found.forAgencies());
            if (key.isEmpty()) {
                problems.add(FieldProblem.of(one.key(), Problem.UNKNOWN, one.key()));
            } else if (template.of(key.get()).locked()) {
                problems.add(FieldProblem.of(one.key(), Problem.LOCKED));
            } else if (one.value() != null) {
                key.get().type().problem(one.key(), one.value()).ifPresent(problems::add);
            }
        }
        return problems;
    }

    private static SettingKey key(Settings.Wanted wanted) {
        return SettingKey.of(wanted.key()).orElseThrow();
    }

    private static void keep(Map<SettingKey, String> decided, ChoiceRow row) {
        SettingKey.of(row.path()).ifPresent(key -> {
            if (row.value() != null) {
                decided.put(key, row.value());
            }
        });
    }
}
