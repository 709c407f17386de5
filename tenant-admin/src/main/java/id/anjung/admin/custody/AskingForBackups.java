package id.anjung.admin.custody;

import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.admin.WorkAnswer;
import id.anjung.admin.WorkKind;
import id.anjung.admin.registry.TenantRegistry;
import id.anjung.admin.registry.TenantRow;
import id.anjung.tenancy.TenantId;
import id.anjung.tenancy.TenantStatus;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Ask for backups of the tenants in which something may have changed. */
@Singleton
public class AskingForBackups {
    private static final Set<TenantStatus> CHANGING =
            EnumSet.of(TenantStatus.ACTIVE, TenantStatus.SUSPENDED_READ_ONLY, TenantStatus.SUSPENDED);

    private final TenantRegistry registry;
    private final Asking asking;

    AskingForBackups(TenantRegistry registry, Asking asking) {
        this.registry = registry;
        this.asking = asking;
    }

    /** Ask for one of each, and answer what was said to that. */
    public Map<TenantId, WorkAnswer> askAll() {
        return ask(tenant -> true);
    }

    /** Ask for one of each that is due. */
    Map<TenantId, WorkAnswer> ask(Predicate<TenantRow> due) {
        return CurrentActor.call(Actor.WORKER, () -> {
            var answers = new LinkedHashMap<TenantId, WorkAnswer>();
            registry.all().stream()
                    .filter(tenant -> CHANGING.contains(tenant.status()) && due.test(tenant))
                    .forEach(tenant -> answers.put(tenant.id(), asking.ask(tenant.id(), WorkKind.BACKUP, null, null)));
            return answers;
        });
    }
}
