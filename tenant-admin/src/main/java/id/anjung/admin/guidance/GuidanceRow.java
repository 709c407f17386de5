package id.anjung.admin.guidance;

import id.anjung.admin.Guidance;
import id.anjung.tenancy.TenantId;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Hold a note as it is kept. */
@MappedEntity("guidance")
record GuidanceRow(
        @Id @GeneratedValue @Nullable Long id,
        int version,
        String tenant,
        String text,
        @Nullable LocalDate due,
        String writtenBy,
        Instant writtenAt,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        @Nullable Instant closedAt) {
    Guidance shown() {
        var said = answer == null || answeredBy == null || answeredAt == null
                ? null
                : new Guidance.Answer(answer, answeredBy, answeredAt);
        return new Guidance(
                Objects.requireNonNull(id),
                version,
                new TenantId(tenant),
                text,
                due,
                writtenBy,
                writtenAt,
                said,
                closedAt);
    }
}
