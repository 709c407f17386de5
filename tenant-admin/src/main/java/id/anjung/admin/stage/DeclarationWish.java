package id.anjung.admin.stage;

import id.anjung.admin.Declarer;
import id.anjung.admin.Stage;
import id.anjung.admin.StageDeclaration;
import id.anjung.admin.StageDeclaration.Building;
import id.anjung.tenancy.TenantId;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * State how far a regency was on a day.
 *
 * @param regency its region code
 * @param stage how far
 * @param day when that was so, or was said
 * @param declarer who said so
 * @param evidence what shows it
 * @param source where that can be read; an address
 * @param percent of the building that is done
 * @param planned percent that should be done by that day
 * @param budget rupiah set aside
 */
@Serdeable
record DeclarationWish(
        String regency,
        Stage stage,
        LocalDate day,
        Declarer declarer,
        String evidence,
        @Nullable String source,
        @Nullable Integer percent,
        @Nullable Integer planned,
        @Nullable Long budget) {
    StageDeclaration declared(TenantId id) {
        return new StageDeclaration(
                id, stage, day, declarer, evidence.strip(), source, new Building(percent, planned, budget));
    }

    static DeclarationWish of(StageDeclaration declared) {
        var building = declared.building();
        return new DeclarationWish(
                declared.regency().regionCode(),
                declared.stage(),
                declared.day(),
                declared.declarer(),
                declared.evidence(),
                declared.source(),
                building.percent(),
                building.planned(),
                building.budget());
    }
}
