package id.anjung.admin.stage;

import id.anjung.admin.StageStanding;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Show how far a regency was on a day.
 *
 * @param regency its region code
 * @param name its name for people
 * @param latest the declaration that counts; nothing when nobody said anything
 * @param since from when on it has been at that stage without a break
 * @param alerts what the province should look at
 */
@Serdeable
record StandingItem(
        String regency,
        String name,
        @Nullable DeclarationWish latest,
        @Nullable LocalDate since,
        List<StageStanding.Alert> alerts) {
    static StandingItem of(StageStanding standing) {
        var latest = standing.latest();
        return new StandingItem(
                standing.regency().id().regionCode(),
                standing.regency().name(),
                latest == null ? null : DeclarationWish.of(latest),
                standing.since(),
                standing.alerts().stream().sorted().toList());
    }
}
