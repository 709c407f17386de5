package id.anjung.admin.oversight;

import id.anjung.admin.Province;
import id.anjung.admin.TenantStanding;
import id.anjung.tenancy.TenantId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Know how today goes at every tenant, by one question to the registry. */
@Singleton
class KnownDays {
    private static final Duration STALE = Duration.ofMinutes(10);

    private final DayRows rows;
    private final Province province;
    private final Clock clock;

    KnownDays(DayRows rows, Province province, Clock clock) {
        this.rows = rows;
        this.province = province;
        this.clock = clock;
    }

    /** Answer what was counted today; who is missing has not begun the day. */
    Map<TenantId, TenantStanding.Today> today() {
        return rows.findOn(day()).stream().collect(Collectors.toMap(row -> new TenantId(row.tenant()), DayRow::today));
    }

    /** Answer who was counted today and not too long ago. */
    Set<TenantId> fresh() {
        var since = clock.instant().minus(STALE);
        return rows.findOn(day()).stream()
                .filter(row -> row.asOf().isAfter(since))
                .map(row -> new TenantId(row.tenant()))
                .collect(Collectors.toSet());
    }

    /** Answer the day that it is in the province. */
    LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), province.zone());
    }
}
