package id.anjung.admin.stage;

import static id.anjung.access.Permission.DECLARE_STAGES;
import static id.anjung.access.Permission.OVERSEE_TENANTS;

import id.anjung.access.CurrentActor;
import id.anjung.access.Permitted;
import id.anjung.admin.Province;
import id.anjung.admin.StageAdministration;
import id.anjung.admin.StageChange;
import id.anjung.admin.StageDeclaration;
import id.anjung.admin.StageEntry;
import id.anjung.admin.StageRule;
import id.anjung.admin.StageStanding;
import id.anjung.admin.oversight.KnownEnds;
import id.anjung.tenancy.TenantId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Follow stages for the province: each method names what its caller must be permitted to do. */
@Singleton
class FollowingStages implements StageAdministration {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");

    private final StageLedger ledger;
    private final Province province;
    private final KnownEnds ends;
    private final Clock clock;

    FollowingStages(StageLedger ledger, Province province, KnownEnds ends, Clock clock) {
        this.ledger = ledger;
        this.province = province;
        this.ends = ends;
        this.clock = clock;
    }

    @Override
    @Permitted(OVERSEE_TENANTS)
    public List<StageStanding> standings(StageRule rule) {
        var entries = ledger.all();
        var today = LocalDate.now(clock.withZone(province.zone()));
        var ending = rule.day().equals(today) ? ends.soon(today) : Map.<TenantId, Integer>of();
        return province.regencies().stream()
                .map(regency -> Standings.of(regency, entries, rule))
                .map(standing -> ending.getOrDefault(standing.regency().id(), 0) > 0
                        ? standing.alertedTo(StageStanding.Alert.ENDING)
                        : standing)
                .toList();
    }

    @Override
    @Permitted(OVERSEE_TENANTS)
    public List<StageEntry> history(TenantId regency) {
        return ledger.all().reversed().stream()
                .filter(entry -> entry.declared().regency().equals(regency))
                .toList();
    }

    @Override
    @Permitted(DECLARE_STAGES)
    public StageChange declare(StageDeclaration declaration) {
        if (province.find(declaration.regency()).isEmpty()) {
            return new StageChange.NotFound();
        }
        var faults = faults(declaration);
        return faults.isEmpty()
                ? new StageChange.Done(ledger.declare(declaration, CurrentActor.require()))
                : new StageChange.Refused(faults);
    }

    @Override
    @Permitted(DECLARE_STAGES)
    public StageChange withdraw(long entry, String reason) {
        var told = reason.strip();
        return written(told)
                ? ledger.withdraw(entry, told, CurrentActor.require())
                : new StageChange.Refused(Set.of(StageChange.Fault.REASON));
    }

    private Set<StageChange.Fault> faults(StageDeclaration declared) {
        var faults = EnumSet.noneOf(StageChange.Fault.class);
        var source = declared.source();
        var building = declared.building();
        if (declared.day().isAfter(LocalDate.now(clock.withZone(province.zone())))) {
            faults.add(StageChange.Fault.DAY);
        }
        if (!written(declared.evidence())) {
            faults.add(StageChange.Fault.EVIDENCE);
        }
        if (source != null && !(written(source) && ADDRESS.matcher(source).matches())) {
            faults.add(StageChange.Fault.SOURCE);
        }
        if (!percentage(building.percent()) || !percentage(building.planned())) {
            faults.add(StageChange.Fault.PERCENT);
        }
        if (building.budget() != null && building.budget() < 0) {
            faults.add(StageChange.Fault.BUDGET);
        }
        return faults;
    }

    private static boolean written(String text) {
        return !text.isBlank() && text.codePointCount(0, text.length()) <= StageDeclaration.LONGEST_TEXT;
    }

    private static boolean percentage(@Nullable Integer percent) {
        return percent == null || percent >= 0 && percent <= 100;
    }
}
