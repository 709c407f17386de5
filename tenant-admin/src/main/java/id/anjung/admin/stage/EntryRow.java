package id.anjung.admin.stage;

import static java.util.Objects.requireNonNull;

import id.anjung.admin.Declarer;
import id.anjung.admin.Stage;
import id.anjung.admin.StageDeclaration;
import id.anjung.admin.StageEntry;
import id.anjung.tenancy.TenantId;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Hold a declaration as the table has it.
 *
 * @param origin what the seeds know it by, so that they state it once; nothing for what people declare
 */
@MappedEntity("stage_entry")
record EntryRow(
        @Id @GeneratedValue @Nullable Long id,
        String regency,
        Stage stage,
        LocalDate day,
        Declarer declarer,
        String evidence,
        @Nullable String source,
        @Nullable Integer percent,
        @Nullable Integer planned,
        @Nullable Long budget,
        @Nullable String origin,
        Instant at) {
    static EntryRow of(StageDeclaration declared, @Nullable String origin, Instant at) {
        var building = declared.building();
        return new EntryRow(
                null,
                declared.regency().regionCode(),
                declared.stage(),
                declared.day(),
                declared.declarer(),
                declared.evidence(),
                declared.source(),
                building.percent(),
                building.planned(),
                building.budget(),
                origin,
                at);
    }

    StageDeclaration declared() {
        return new StageDeclaration(
                new TenantId(regency),
                stage,
                day,
                declarer,
                evidence,
                source,
                new StageDeclaration.Building(percent, planned, budget));
    }

    StageEntry entry(@Nullable String withdrawn) {
        return new StageEntry(requireNonNull(id, "an entry that was read has an id"), declared(), withdrawn);
    }
}
