package id.anjung.admin.custody;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.admin.CopyKind;
import id.anjung.admin.TenantCopy;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Let copies come night by night for two years and look at what is kept. */
class RetentionTest {
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    private static final Instant BEGIN = Instant.parse("2026-01-01T18:00:00Z");

    @Test
    void backups_thin_out_and_the_newest_always_stays() {
        List<TenantCopy> copies = new ArrayList<>();
        for (int night = 0; night < 730; night++) {
            var now = BEGIN.plus(Duration.ofDays(night));
            copies.add(copy(CopyKind.BACKUP, now));
            var over = Retention.USUAL.over(copies, now, WITA);
            copies.removeIf(copy -> over.contains(copy.id()));
            assertThat(copies.getLast().takenAt()).isEqualTo(now);
            assertThat(copies).hasSizeLessThanOrEqualTo(7 + 5 + 12);
        }
        var now = copies.getLast().takenAt();
        assertThat(copies.stream().filter(copy -> copy.takenAt().isAfter(now.minus(Duration.ofDays(7)))))
                .hasSize(7);
        assertThat(copies.getFirst().takenAt()).isBefore(now.minus(Duration.ofDays(330)));
        assertThat(Retention.USUAL.over(copies, now.plus(Duration.ofDays(5_000)), WITA))
                .hasSize(copies.size() - 1)
                .doesNotContain(copies.getLast().id());
    }

    @Test
    void exports_and_replaced_states_stay_a_month_and_last_copies_for_ever() {
        var export = copy(CopyKind.EXPORT, BEGIN);
        var replaced = copy(CopyKind.REPLACED, BEGIN);
        var last = copy(CopyKind.LAST, BEGIN);
        var all = List.of(export, replaced, last);
        assertThat(Retention.USUAL.over(all, BEGIN.plus(Duration.ofDays(29)), WITA))
                .isEmpty();
        assertThat(Retention.USUAL.over(all, BEGIN.plus(Duration.ofDays(31)), WITA))
                .containsExactlyInAnyOrder(export.id(), replaced.id());
    }

    private static TenantCopy copy(CopyKind kind, Instant at) {
        return new TenantCopy(UUID.randomUUID(), kind, at, 1, 1, "", "10", null, null);
    }
}
