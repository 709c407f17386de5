package id.anjung.admin.provisioning;

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

    /** List the tenants with a step that was begun and did not end well. */
    Set<TenantId> cutOff() {
        return rows.findByStateIn(List.of(StepState.RUNNING, StepState.FAILED)).stream()
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
