package id.anjung.admin.stage;

import static id.anjung.admin.StageStanding.Alert.BEHIND;
import static id.anjung.admin.StageStanding.Alert.SILENT;
import static id.anjung.admin.StageStanding.Alert.STUCK;
import static id.anjung.admin.StageStanding.STUCK_DAYS;

import id.anjung.admin.Regency;
import id.anjung.admin.StageDeclaration;
import id.anjung.admin.StageEntry;
import id.anjung.admin.StageRule;
import id.anjung.admin.StageStanding;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reckon from the ledger how far regencies were on a day: the newest day counts, also when it is a step back. */
final class Standings {
    private Standings() {}

    /** Answer the regency's standing; the entries are all of the ledger, in the order of days. */
    static StageStanding of(Regency regency, List<StageEntry> entries, StageRule rule) {
        var seen = entries.stream()
                .filter(StageEntry::counts)
                .map(StageEntry::declared)
                .filter(declared -> declared.regency().equals(regency.id()))
                .filter(rule::sees)
                .toList();
        var latest = seen.isEmpty() ? null : seen.getLast();
        var since = since(seen);
        return new StageStanding(regency, latest, since, alerts(latest, since, rule.day()));
    }

    private static @Nullable LocalDate since(List<StageDeclaration> seen) {
        LocalDate since = null;
        for (var declared : seen.reversed()) {
            if (declared.stage() != seen.getLast().stage()) {
                break;
            }
            since = declared.day();
        }
        return since;
    }

    private static Set<StageStanding.Alert> alerts(
            @Nullable StageDeclaration latest, @Nullable LocalDate since, LocalDate day) {
        if (latest == null || since == null) {
            return Set.of(SILENT);
        }
        var alerts = EnumSet.noneOf(StageStanding.Alert.class);
        if (latest.stage().underWay() && since.plusDays(STUCK_DAYS).isBefore(day)) {
            alerts.add(STUCK);
        }
        if (latest.building().behind()) {
            alerts.add(BEHIND);
        }
        return alerts;
    }
}
