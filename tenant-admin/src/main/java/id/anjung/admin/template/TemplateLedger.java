package id.anjung.admin.template;

import id.anjung.access.Actor;
import id.anjung.admin.registry.Moments;
import id.anjung.admin.registry.ProvinceTrail;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.Subject;
import id.anjung.setting.level.ProvinceSettings.Wanted;
import id.anjung.setting.level.SettingKey;
import id.anjung.setting.level.SettingRevision;
import id.anjung.setting.level.Template;
import id.anjung.tenancy.DuplicateKey;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;

/** Keep what the province decides; revisions are only ever added, each with its entry in the province's trail. */
@Singleton
class TemplateLedger {
    private static final Subject SUBJECT = new Subject("settings", "province", "Templat provinsi");

    private final SettingRows rows;
    private final ProvinceTrail trail;
    private final TransactionOperations<?> transactions;
    private final Clock clock;

    TemplateLedger(
            SettingRows rows,
            ProvinceTrail trail,
            @Named("registry") TransactionOperations<?> transactions,
            Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Read what counts now, whatever the transaction of whoever asks has seen before. */
    @Transactional(value = "registry", propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public Template now() {
        return at(Long.MAX_VALUE);
    }

    /** Read what counted at a revision. */
    @Transactional(value = "registry", readOnly = true)
    public Template at(long revision) {
        var decided = new EnumMap<SettingKey, Template.Decided>(SettingKey.class);
        long newest = 0;
        for (var row : rows.asOf(revision)) {
            newest = Math.max(newest, row.revision());
            SettingKey.of(row.path())
                    .ifPresent(key -> decided.put(key, new Template.Decided(row.value(), row.locked())));
        }
        return new Template(newest, decided);
    }

    /** List what was decided together, newest first. */
    @Transactional(value = "registry", readOnly = true)
    public List<SettingRevision> history() {
        return SettingRevision.gathered(
                rows.history().stream().map(SettingRow::revised).toList());
    }

    /** Write down what is new; false when somebody has decided since the revision that was seen. */
    boolean write(long seen, List<Wanted> wanted, Actor actor) {
        try {
            return transactions.executeWrite(status -> written(seen, wanted, actor));
        } catch (DataAccessException refused) {
            if (DuplicateKey.behind(refused)) {
                return false;
            }
            throw refused;
        }
    }

    private boolean written(long seen, List<Wanted> wanted, Actor actor) {
        var before = at(Long.MAX_VALUE);
        if (before.revision() != seen) {
            return false;
        }
        var changed = wanted.stream()
                .filter(one -> !before.of(key(one)).equals(decided(one)))
                .toList();
        if (!changed.isEmpty()) {
            rows.saveRevision(seen + 1);
            write(seen + 1, before, changed, actor);
        }
        return true;
    }

    private void write(long revision, Template before, List<Wanted> changed, Actor actor) {
        var was = new TreeMap<String, String>();
        var is = new TreeMap<String, String>();
        var now = Moments.now(clock);
        for (var one : changed) {
            rows.save(new SettingRow(null, one.key(), one.value(), one.locked(), revision, actor.subject(), now));
            was.put(one.key(), said(key(one), before.of(key(one))));
            is.put(one.key(), said(key(one), decided(one)));
        }
        trail.record(AuditEvent.TEMPLATE_CHANGED, actor, SUBJECT, was, is);
    }

    private static SettingKey key(Wanted wanted) {
        return SettingKey.of(wanted.key()).orElseThrow();
    }

    private static Template.Decided decided(Wanted wanted) {
        return new Template.Decided(wanted.value(), wanted.locked());
    }

    private static String said(SettingKey key, Template.Decided decided) {
        var value = decided.value() == null ? key.usual() : decided.value();
        return decided.locked() ? value + " (locked)" : value;
    }

    /** Answer what has to be wanted so that everything is as it was at a revision. */
    List<Wanted> wantedAsOf(long revision) {
        var then = at(revision);
        return Arrays.stream(SettingKey.values())
                .map(key -> new Wanted(
                        key.path(), then.of(key).value(), then.of(key).locked()))
                .toList();
    }
}
