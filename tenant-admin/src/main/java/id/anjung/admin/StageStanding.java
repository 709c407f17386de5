package id.anjung.admin;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tell how far a regency was on a day.
 *
 * @param regency which one
 * @param latest the declaration that counts; nothing when nobody said anything
 * @param since from when on it has been at that stage without a break
 * @param alerts what the province should look at
 */
public record StageStanding(
        Regency regency,
        @Nullable StageDeclaration latest,
        @Nullable LocalDate since,
        Set<Alert> alerts) {
    /** Days without a step after which a regency that is under way counts as stuck. */
    public static final int STUCK_DAYS = 180;

    public StageStanding {
        alerts = Set.copyOf(alerts);
    }

    /** Name what the province should look at. */
    public enum Alert {
        /** The stage has not changed for more than {@link #STUCK_DAYS} days. */
        STUCK,
        /** Less is built than was planned. */
        BEHIND,
        /** An agreement of its MPP ends soon and none follows it; told of today only. */
        ENDING,
        /** Nobody has ever declared anything. */
        SILENT
    }

    /** Answer the same with one alert more. */
    public StageStanding alertedTo(Alert alert) {
        return new StageStanding(
                regency,
                latest,
                since,
                Stream.concat(alerts.stream(), Stream.of(alert)).collect(Collectors.toSet()));
    }

    /** Tell whether the regency counts by the rule. */
    public boolean reaches(StageRule rule) {
        return latest != null && latest.stage().reaches(rule.least());
    }
}
