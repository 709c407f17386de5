package id.anjung.admin.custody;

import id.anjung.admin.CopyKind;
import id.anjung.admin.TenantCopy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Decide which copies are kept: every backup of some days, then one of each week, then one of each month; exports and what
 * was replaced for some days; the last copy of an archived tenant until it is erased. The newest backup is always kept.
 *
 * @param days for which every backup is kept
 * @param weeks for which the newest backup of each week is kept
 * @param months for which the newest backup of each month is kept
 * @param besides days for which exports and replaced states are kept
 */
record Retention(int days, int weeks, int months, int besides) {
    static final Retention USUAL = new Retention(7, 5, 12, 30);

    /** Answer the copies that may be deleted by now. */
    Set<UUID> over(List<TenantCopy> copies, Instant now, ZoneId zone) {
        var today = now.atZone(zone).toLocalDate();
        var backups = copies.stream()
                .filter(copy -> copy.kind() == CopyKind.BACKUP)
                .sorted((one, other) -> other.takenAt().compareTo(one.takenAt()))
                .toList();
        var kept = new HashSet<UUID>();
        backups.stream().limit(1).map(TenantCopy::id).forEach(kept::add);
        backups.stream()
                .filter(copy -> day(copy, zone).isAfter(today.minusDays(days)))
                .map(TenantCopy::id)
                .forEach(kept::add);
        keepOnePer(backups, kept, zone, Retention::week, today.minusWeeks(weeks));
        keepOnePer(backups, kept, zone, day -> day.withDayOfMonth(1), today.minusMonths(months));
        copies.stream()
                .filter(copy -> copy.kind() == CopyKind.LAST
                        || copy.kind() != CopyKind.BACKUP
                                && copy.takenAt().isAfter(now.minus(besides, ChronoUnit.DAYS)))
                .map(TenantCopy::id)
                .forEach(kept::add);
        var over = new HashSet<UUID>();
        copies.stream().map(TenantCopy::id).filter(id -> !kept.contains(id)).forEach(over::add);
        return over;
    }

    private static void keepOnePer(
            List<TenantCopy> newestFirst,
            Set<UUID> kept,
            ZoneId zone,
            Function<LocalDate, Object> span,
            LocalDate since) {
        var seen = new HashSet<Object>();
        newestFirst.stream()
                .filter(copy -> !day(copy, zone).isBefore(since) && seen.add(span.apply(day(copy, zone))))
                .map(TenantCopy::id)
                .forEach(kept::add);
    }

    private static LocalDate day(TenantCopy copy, ZoneId zone) {
        return copy.takenAt().atZone(zone).toLocalDate();
    }

    private static Object week(LocalDate day) {
        return List.of(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
