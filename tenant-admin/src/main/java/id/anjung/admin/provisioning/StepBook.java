package id.anjung.admin.provisioning;

import id.anjung.admin.ProvisioningStep;
import id.anjung.admin.StepState;
import id.anjung.admin.registry.Texts;
import id.anjung.tenancy.TenantId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Write down how far each step has come, at once, so that whoever goes on after a crash knows. */
@Singleton
class StepBook {
    private final StepRows rows;
    private final Clock clock;

    StepBook(StepRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Answer what is written about every step, the ones ahead as pending. */
    @Transactional("registry")
    public Map<ProvisioningStep, StepRow> open(TenantId tenant) {
        for (var step : ProvisioningStep.values()) {
            rows.plan(tenant.regionCode(), step.name(), now());
        }
        var steps = new EnumMap<ProvisioningStep, StepRow>(ProvisioningStep.class);
        rows.findByTenant(tenant.regionCode()).forEach(row -> steps.put(row.step(), row));
        return steps;
    }

    /** Answer what is written about every step, without writing anything; one that nobody planned yet is pending. */
    @Transactional("registry")
    public Map<ProvisioningStep, StepRow> read(TenantId tenant) {
        var steps = new EnumMap<ProvisioningStep, StepRow>(ProvisioningStep.class);
        for (var step : ProvisioningStep.values()) {
            steps.put(step, new StepRow(tenant.regionCode(), step, StepState.PENDING, 0, null, now()));
        }
        rows.findByTenant(tenant.regionCode()).forEach(row -> steps.put(row.step(), row));
        return steps;
    }

    /** Let a step that failed count as not begun, so that it is tried at once; answer whether there was one. */
    @Transactional("registry")
    public boolean forgive(TenantId tenant) {
        var failed = rows.findByTenant(tenant.regionCode()).stream()
                .filter(row -> row.state() == StepState.FAILED)
                .toList();
        failed.forEach(row -> rows.end(row.tenant(), row.step().name(), StepState.PENDING.name(), row.error(), now()));
        return !failed.isEmpty();
    }

    /** List the tenants of which a step failed, so that they are tried again only every while. */
    Set<TenantId> failed() {
        return tenants(StepState.FAILED);
    }

    /** List the tenants with a step that was begun and did not end well. */
    Set<TenantId> cutOff() {
        return tenants(StepState.RUNNING, StepState.FAILED);
    }

    private Set<TenantId> tenants(StepState... states) {
        return rows.findByStateIn(List.of(states)).stream()
                .map(row -> new TenantId(row.tenant()))
                .collect(Collectors.toSet());
    }

    void begin(TenantId tenant, ProvisioningStep step) {
        rows.begin(tenant.regionCode(), step.name(), now());
    }

    void done(TenantId tenant, ProvisioningStep step) {
        rows.end(tenant.regionCode(), step.name(), StepState.DONE.name(), null, now());
    }

    void failed(TenantId tenant, ProvisioningStep step, Throwable failure) {
        rows.end(tenant.regionCode(), step.name(), StepState.FAILED.name(), Texts.oneLine(failure), now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
