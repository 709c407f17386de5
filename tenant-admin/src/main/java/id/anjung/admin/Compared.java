package id.anjung.admin;

import id.anjung.statistics.Part;
import id.anjung.tenancy.Tenant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Hold how one MPP stands in a comparison.
 *
 * @param tenant the MPP
 * @param standing whether it may be ranked
 * @param days how many days were looked at
 * @param whole its figures of these days
 * @param residents of its regency; 0 when nobody knows
 * @param counters that it has in use
 * @param openDays days on which counters were scheduled
 * @param recordedDays those of them on which somebody came
 */
public record Compared(
        Tenant tenant,
        Standing standing,
        int days,
        Part whole,
        int residents,
        long counters,
        int openDays,
        int recordedDays) {
    private static final int MONTH = 30;
    private static final int THOUSAND = 1_000;

    /** Say whether an MPP may be ranked, and if not, why. */
    public enum Standing {
        RANKED,
        /** It is not three months old. */
        YOUNG,
        /** So few people were measured that chance decides. */
        FEW
    }

    /** Answer the visits per thousand residents and thirty days (KPI-16); nothing when nobody knows how many live there. */
    public @Nullable BigDecimal perThousand(long visits) {
        return residents == 0 || days == 0
                ? null
                : BigDecimal.valueOf(visits)
                        .multiply(BigDecimal.valueOf((long) THOUSAND * MONTH))
                        .divide(BigDecimal.valueOf((long) residents * days), 2, RoundingMode.HALF_UP);
    }

    /** Answer what a counter had of something on a day when it was open; nothing when there was none. */
    public @Nullable BigDecimal perCounterAndDay(long count) {
        return counters == 0 || openDays == 0
                ? null
                : BigDecimal.valueOf(count).divide(BigDecimal.valueOf(counters * openDays), 1, RoundingMode.HALF_UP);
    }
}
