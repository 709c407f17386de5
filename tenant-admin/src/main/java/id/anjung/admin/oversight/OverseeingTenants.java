package id.anjung.admin.oversight;

import static id.anjung.access.Permission.OVERSEE_TENANTS;
import static id.anjung.access.Permission.READ_PROVINCE_AUDIT;
import static id.anjung.access.Permission.SUSPEND_TENANTS;

import id.anjung.access.CurrentActor;
import id.anjung.access.Permitted;
import id.anjung.admin.Province;
import id.anjung.admin.Regency;
import id.anjung.admin.StatusChange;
import id.anjung.admin.SuspensionMode;
import id.anjung.admin.TenantAdministration;
import id.anjung.admin.TenantStanding;
import id.anjung.admin.TrailSearch;
import id.anjung.admin.WorkKind;
import id.anjung.admin.custody.FailedWorks;
import id.anjung.admin.provisioning.Troubles;
import id.anjung.admin.registry.ProvinceChain;
import id.anjung.admin.registry.ProvinceTrail;
import id.anjung.admin.registry.TenantRegistry;
import id.anjung.admin.registry.TenantRow;
import id.anjung.audit.AuditEntry;
import id.anjung.tenancy.TenantId;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Look after tenants for the province: each method names what its caller must be permitted to do. */
@Singleton
class OverseeingTenants implements TenantAdministration {
    private final TenantRegistry registry;
    private final ProvinceTrail trail;
    private final ProvinceChain chain;
    private final FiguresRows figures;
    private final KnownDays days;
    private final KnownEnds ends;
    private final Troubles troubles;
    private final FailedWorks works;
    private final Province province;

    OverseeingTenants(
            TenantRegistry registry,
            ProvinceTrail trail,
            ProvinceChain chain,
            FiguresRows figures,
            KnownDays days,
            KnownEnds ends,
            Troubles troubles,
            FailedWorks works,
            Province province) {
        this.registry = registry;
        this.trail = trail;
        this.chain = chain;
        this.figures = figures;
        this.days = days;
        this.ends = ends;
        this.troubles = troubles;
        this.works = works;
        this.province = province;
    }

    @Override
    @Permitted(OVERSEE_TENANTS)
    public List<TenantStanding> overview() {
        var counted = figures.findAll().stream().collect(Collectors.toMap(FiguresRow::tenant, Function.identity()));
        var ending = ends.soon(days.day());
        var failed = troubles.failedSteps();
        var failedWorks = works.now();
        var today = days.today();
        return registry.all().stream()
                .map(row -> standing(
                        row,
                        counted.get(row.code()),
                        today.get(row.id()),
                        failed.get(row.id()),
                        failedWorks.get(row.id()),
                        ending.getOrDefault(row.id(), 0)))
                .toList();
    }

    @Override
    @Permitted(SUSPEND_TENANTS)
    public StatusChange suspend(TenantId tenant, SuspensionMode mode, String reason) {
        var told = reason.strip();
        if (told.isEmpty() || told.length() > StatusChange.LONGEST_REASON) {
            return new StatusChange.ReasonNeeded();
        }
        return registry.suspend(tenant, mode, told, CurrentActor.require());
    }

    @Override
    @Permitted(SUSPEND_TENANTS)
    public StatusChange resume(TenantId tenant) {
        return registry.resume(tenant, CurrentActor.require());
    }

    @Override
    @Permitted(OVERSEE_TENANTS)
    public List<Regency> regencies() {
        return province.regencies();
    }

    @Override
    @Permitted(READ_PROVINCE_AUDIT)
    public List<AuditEntry> provinceAudit(long place, int limit) {
        return trail.newestBefore(place, limit);
    }

    @Override
    @Permitted(READ_PROVINCE_AUDIT)
    public List<AuditEntry> provinceAudit(TrailSearch search, int offset, int limit) {
        return trail.search(search, offset, limit);
    }

    @Override
    @Permitted(READ_PROVINCE_AUDIT)
    public InputStream provinceTrail() {
        return chain.file();
    }

    private static TenantStanding standing(
            TenantRow row,
            @Nullable FiguresRow counted,
            TenantStanding.@Nullable Today today,
            @Nullable String failedStep,
            @Nullable WorkKind failedWork,
            int ending) {
        var changed = counted == null || counted.lastChange() == null ? row.lastChange() : counted.lastChange();
        return new TenantStanding(
                row.tenant(),
                row.life(),
                row.fault() == null ? failedStep : row.fault(),
                failedWork,
                counted == null ? null : counted.figures(),
                ending,
                today,
                changed.isAfter(row.lastChange()) ? changed : row.lastChange());
    }
}
