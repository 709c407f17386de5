package id.anjung.queue;

import id.anjung.audit.AuditEvent;
import id.anjung.audit.AuditTrail;
import id.anjung.audit.Subject;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Write down whom the law lets go first, whoever says so and when: it is a right, and others wait for it. */
@Singleton
class PriorityTrail {
    private final AuditTrail trail;

    PriorityTrail(AuditTrail trail) {
        this.trail = trail;
    }

    /** Write down that a visit's class is another one now; nothing stands for none. */
    void changed(VisitRow visit, @Nullable PriorityClass before) {
        record(visit, state(before));
    }

    /** Write down that a visit has begun with a class; one that has begun without needs no words. */
    void begun(VisitRow visit) {
        if (visit.priority != null) {
            record(visit, null);
        }
    }

    private void record(VisitRow visit, @Nullable String before) {
        var subject = new Subject("visit", visit.id.toString(), visit.label());
        trail.record(AuditEvent.PRIORITY_GIVEN, subject, before, state(visit.priority));
    }

    private static String state(@Nullable PriorityClass priority) {
        return "{\"priority\":" + (priority == null ? "null" : "\"" + priority + "\"") + "}";
    }
}
