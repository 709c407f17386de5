package id.anjung.admin.provisioning;

import id.anjung.admin.StepState;
import id.anjung.tenancy.TenantId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tell which tenants wait for what, for the province's overview. */
@Singleton
public class Troubles {
    private final StepRows rows;

    Troubles(StepRows rows) {
        this.rows = rows;
    }

    /** Answer, by tenant, the step that failed and why. */
    @Transactional("registry")
    public Map<TenantId, String> failedSteps() {
        return rows.findByStateIn(List.of(StepState.FAILED)).stream()
                .collect(Collectors.toMap(
                        row -> new TenantId(row.tenant()),
                        row -> row.step() + ": " + row.error(),
                        (former, latter) -> former));
    }
}
