package id.anjung.tenancy;

import static id.anjung.tenancy.TenantStatus.ACTIVE;
import static id.anjung.tenancy.TenantStatus.BEHIND;
import static id.anjung.tenancy.TenantStatus.PROVISIONING;
import static id.anjung.tenancy.TenantStatus.REQUESTED;
import static id.anjung.tenancy.TenantStatus.SUSPENDED_READ_ONLY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TenantStatusTest {
    @Test
    void people_look_at_what_is_active_or_behind_or_suspended_to_be_read_only() {
        assertThat(Arrays.stream(TenantStatus.values()).filter(TenantStatus::readable))
                .containsExactlyInAnyOrder(ACTIVE, BEHIND, SUSPENDED_READ_ONLY);
    }

    @Test
    void what_was_never_served_is_still_being_set_up() {
        assertThat(Arrays.stream(TenantStatus.values()).filter(TenantStatus::beingSetUp))
                .containsExactlyInAnyOrder(REQUESTED, PROVISIONING);
    }
}
