package id.anjung.admin.custody;

import id.anjung.admin.StepState;
import id.anjung.admin.TenantWork;
import id.anjung.admin.TenantWork.Asked;
import id.anjung.admin.TenantWork.Step;
import id.anjung.admin.WorkKind;
import id.anjung.admin.WorkStep;
import id.anjung.tenancy.TenantId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Hold a work on a tenant as a whole.
 *
 * @param name of the tenant for people, which outlives it
 * @param openTenant the tenant while the work is open
 * @param copy which copy it is about; one that it takes has its own id
 * @param staff id of the account that asked
 * @param doneSteps how many of its steps are done
 * @param state of the step that follows; of the work when there is none
 */
@MappedEntity("tenant_work")
record WorkRow(
        @Id String id,
        String tenant,
        String name,
        WorkKind kind,
        @Nullable String openTenant,
        @Nullable String copy,
        @Nullable String reason,
        String staff,
        String staffName,
        Instant askedAt,
        int doneSteps,
        StepState state,
        int attempts,
        @Nullable String error,
        Instant at) {
    TenantId tenantId() {
        return new TenantId(tenant);
    }

    UUID uuid() {
        return UUID.fromString(id);
    }

    /** Answer the copy that it is about. */
    UUID copyId() {
        return copy == null ? uuid() : UUID.fromString(copy);
    }

    boolean open() {
        return openTenant != null;
    }

    /** Answer the same for people. */
    TenantWork shown() {
        var steps = kind.steps();
        return new TenantWork(
                uuid(),
                kind,
                new Asked(staffName, askedAt, reason),
                IntStream.range(0, steps.size())
                        .mapToObj(place -> shown(place, steps.get(place)))
                        .toList(),
                !open());
    }

    private Step shown(int place, WorkStep step) {
        if (place != doneSteps) {
            return new Step(step, place < doneSteps ? StepState.DONE : StepState.PENDING, 0, null);
        }
        return new Step(step, state, attempts, error);
    }
}
