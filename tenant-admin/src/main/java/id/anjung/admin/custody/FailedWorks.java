package id.anjung.admin.custody;

import id.anjung.admin.StepState;
import id.anjung.admin.WorkKind;
import id.anjung.tenancy.TenantId;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;

/** Tell on which tenants a work waits for its next try, for the province's overview: a night without a backup is one. */
@Singleton
public class FailedWorks {
    private final WorkBook book;

    FailedWorks(WorkBook book) {
        this.book = book;
    }

    /** Answer, by tenant, which work it is. */
    public Map<TenantId, WorkKind> now() {
        return book.open().stream()
                .filter(work -> work.state() == StepState.FAILED)
                .collect(Collectors.toMap(WorkRow::tenantId, WorkRow::kind));
    }
}
