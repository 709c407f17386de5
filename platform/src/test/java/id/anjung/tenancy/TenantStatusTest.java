package id.anjung.tenancy;

import static id.anjung.tenancy.TenantStatus.ACTIVE;
import static id.anjung.tenancy.TenantStatus.ARCHIVED;
import static id.anjung.tenancy.TenantStatus.BEHIND;
import static id.anjung.tenancy.TenantStatus.ERASING;
import static id.anjung.tenancy.TenantStatus.PROVISIONING;
import static id.anjung.tenancy.TenantStatus.SUSPENDED;
import static id.anjung.tenancy.TenantStatus.SUSPENDED_READ_ONLY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TenantStatusTest {
    private static final Map<TenantStatus, Set<TenantStatus>> MOVES = Map.of(
            PROVISIONING, EnumSet.of(ACTIVE),
            ACTIVE, EnumSet.of(SUSPENDED_READ_ONLY, SUSPENDED, ARCHIVED),
            BEHIND, EnumSet.of(SUSPENDED_READ_ONLY, SUSPENDED, ARCHIVED),
            SUSPENDED_READ_ONLY, EnumSet.of(ACTIVE, SUSPENDED, ARCHIVED),
            SUSPENDED, EnumSet.of(ACTIVE, SUSPENDED_READ_ONLY, ARCHIVED),
            ARCHIVED, EnumSet.of(ACTIVE, ERASING),
            ERASING, EnumSet.noneOf(TenantStatus.class));

    @ParameterizedTest
    @EnumSource
    void every_move_of_a_tenant_is_allowed_or_refused_as_the_table_says(TenantStatus from) {
        for (var wanted : TenantStatus.values()) {
            assertThat(from.mayBecome(wanted))
                    .as(from + " to " + wanted)
                    .isEqualTo(MOVES.getOrDefault(from, Set.of()).contains(wanted));
        }
    }

    @Test
    void people_look_at_what_is_active_or_behind_or_suspended_to_be_read_only() {
        assertThat(Arrays.stream(TenantStatus.values()).filter(TenantStatus::readable))
                .containsExactlyInAnyOrder(ACTIVE, BEHIND, SUSPENDED_READ_ONLY);
    }
}
