package id.anjung.ui.regency;

import id.anjung.access.Permission;
import id.anjung.admin.Guidance;
import id.anjung.admin.GuidanceAnswers;
import id.anjung.audit.AuditEntry;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.AuditSearch;
import id.anjung.audit.AuditTrail;
import id.anjung.ui.shell.kit.Writing;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hold what the province has done at the MPP or asks of it.
 *
 * @param opened when it has opened data of persons lately, the newest first
 * @param guidance its notes
 */
record FromProvince(List<AuditEntry> opened, List<Guidance> guidance) {
    /** Find it, for one who may read the trail. */
    @Singleton
    record Finding(AuditTrail trail, @Nullable GuidanceAnswers answers, Clock clock) {
        private static final String PERSON_ACCESS = "person-access";
        private static final Duration NOTICED = Duration.ofDays(7);
        private static final int FEW = 10;

        FromProvince now() {
            return Writing.readable(Permission.READ_AUDIT)
                    ? new FromProvince(opened(), answers == null ? List.of() : answers.own())
                    : new FromProvince(List.of(), List.of());
        }

        private List<AuditEntry> opened() {
            var now = clock.instant();
            var lately = new AuditSearch(Long.MAX_VALUE, PERSON_ACCESS, "", now.minus(NOTICED), now.plus(NOTICED));
            return trail.page(lately, 0, FEW).stream()
                    .filter(entry -> entry.event() == AuditEvent.PERSONS_OPENED)
                    .toList();
        }
    }
}
