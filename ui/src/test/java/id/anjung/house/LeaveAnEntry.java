package id.anjung.house;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import id.anjung.audit.AuditTrail;
import io.micronaut.data.repository.GenericRepository;
import java.util.Set;

/**
 * Ask of a class that writes to a repository that it also writes to a trail: itself, by the register, or, for what is
 * usual at a counter, by the periods of tickets and sessions, which are only ever added.
 */
final class LeaveAnEntry extends ArchCondition<JavaClass> {
    private static final Set<String> WRITES =
            Set.of("save", "saveAll", "update", "updateAll", "delete", "deleteAll", "insert", "put");
    private static final Set<String> TRAILS = Set.of(
            AuditTrail.class.getName(),
            "id.anjung.audit.Chain",
            "id.anjung.register.Recording",
            "id.anjung.queue.Moving",
            "id.anjung.queue.PeriodStore");

    LeaveAnEntry() {
        super("write to the trail whenever they write");
    }

    @Override
    public void check(JavaClass written, ConditionEvents events) {
        boolean leavesEntries = TRAILS.contains(written.getName())
                || written.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency ->
                                TRAILS.contains(dependency.getTargetClass().getName()));
        written.getAccessesFromSelf().stream()
                .filter(LeaveAnEntry::writes)
                .filter(access -> !leavesEntries)
                .forEach(access -> events.add(SimpleConditionEvent.violated(access, access.getDescription())));
    }

    private static boolean writes(JavaAccess<?> access) {
        return access.getTargetOwner().isAssignableTo(GenericRepository.class)
                && WRITES.contains(access.getTarget().getName());
    }
}
