package id.anjung.admin.stage;

import static id.anjung.audit.AuditEvent.STAGE_DECLARED;
import static id.anjung.audit.AuditEvent.STAGE_WITHDRAWN;

import id.anjung.access.Actor;
import id.anjung.admin.Province;
import id.anjung.admin.Regency;
import id.anjung.admin.StageChange;
import id.anjung.admin.StageDeclaration;
import id.anjung.admin.StageEntry;
import id.anjung.admin.registry.Moments;
import id.anjung.admin.registry.ProvinceTrail;
import id.anjung.audit.Subject;
import id.anjung.tenancy.DuplicateKey;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Keep the ledger of stages; entries and withdrawals are only ever added, each with its entry in the province's trail. */
@Singleton
class StageLedger {
    private final EntryRows entries;
    private final WithdrawalRows withdrawals;
    private final ProvinceTrail trail;
    private final Province province;
    private final Clock clock;

    StageLedger(EntryRows entries, WithdrawalRows withdrawals, ProvinceTrail trail, Province province, Clock clock) {
        this.entries = entries;
        this.withdrawals = withdrawals;
        this.trail = trail;
        this.province = province;
        this.clock = clock;
    }

    /** List everything, in the order of days. */
    @Transactional("registry")
    public List<StageEntry> all() {
        var withdrawn =
                withdrawals.findAll().stream().collect(Collectors.toMap(WithdrawalRow::entry, WithdrawalRow::reason));
        return entries.listOrderByDayAndId().stream()
                .map(row -> row.entry(withdrawn.get(row.id())))
                .toList();
    }

    /** Write down what somebody declares. */
    @Transactional("registry")
    public StageEntry declare(StageDeclaration declared, Actor actor) {
        var row = entries.save(EntryRow.of(declared, null, Moments.now(clock)));
        tell(declared, actor);
        return row.entry(null);
    }

    /** Write down what the seeds state, once and for ever: what was withdrawn does not come back. */
    @Transactional("registry")
    public void seed(StageDeclaration declared) {
        var origin = declared.regency().regionCode() + " " + declared.stage() + " " + declared.day() + " "
                + declared.declarer();
        if (entries.existsByOrigin(origin)) {
            return;
        }
        try {
            entries.save(EntryRow.of(declared, origin, Moments.now(clock)));
        } catch (DataAccessException refused) {
            unlessThere(refused);
            return;
        }
        tell(declared, Actor.WORKER);
    }

    /** Take an entry back. */
    @Transactional("registry")
    public StageChange withdraw(long id, String reason, Actor actor) {
        var found = entries.findById(id);
        if (found.isEmpty()) {
            return new StageChange.NotFound();
        }
        try {
            withdrawals.save(new WithdrawalRow(id, reason, Moments.now(clock)));
        } catch (DataAccessException refused) {
            unlessThere(refused);
            return new StageChange.AlreadyWithdrawn();
        }
        var declared = found.get().declared();
        trail.record(STAGE_WITHDRAWN, actor, subject(declared), state(declared), Map.of("reason", reason));
        return new StageChange.Done(found.get().entry(reason));
    }

    private void tell(StageDeclaration declared, Actor actor) {
        trail.record(STAGE_DECLARED, actor, subject(declared), Map.of(), state(declared));
    }

    private static void unlessThere(DataAccessException refused) {
        if (!DuplicateKey.behind(refused)) {
            throw refused;
        }
    }

    private Subject subject(StageDeclaration declared) {
        var id = declared.regency();
        var name = province.find(id).map(Regency::name).orElseGet(id::regionCode);
        return new Subject("regency", id.regionCode(), name);
    }

    private static Map<String, String> state(StageDeclaration declared) {
        return Map.of(
                "stage", declared.stage().name(),
                "day", declared.day().toString(),
                "declarer", declared.declarer().name(),
                "evidence", declared.evidence());
    }
}
