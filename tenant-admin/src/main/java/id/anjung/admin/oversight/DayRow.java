package id.anjung.admin.oversight;

import id.anjung.admin.TenantStanding;
import id.anjung.admin.Waits;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Hold how a day went at a tenant when it was counted. */
@MappedEntity("tenant_day")
record DayRow(
        @Id String tenant,
        LocalDate day,
        int waiting,
        @Nullable Instant longestSince,
        int visits,
        int served,
        String waits,
        @Nullable Instant lastCall,
        int countersOpen,
        int countersScheduled,
        int incidents,
        Instant asOf) {
    TenantStanding.Today today() {
        return new TenantStanding.Today(
                new TenantStanding.Queue(waiting, longestSince, lastCall),
                visits,
                served,
                Waits.read(waits),
                new TenantStanding.Counters(countersOpen, countersScheduled),
                incidents);
    }
}
