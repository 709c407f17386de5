package id.anjung.admin;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.admin.Lifecycle.Active;
import id.anjung.admin.Lifecycle.Archived;
import id.anjung.admin.Lifecycle.Erasing;
import id.anjung.admin.Lifecycle.Provisioning;
import id.anjung.admin.Lifecycle.Requested;
import id.anjung.admin.Lifecycle.Suspended;
import id.anjung.tenancy.TenantStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LifecycleTest {
    private static final Lifecycle REQUESTED = new Requested();
    private static final Lifecycle PROVISIONING = new Provisioning();
    private static final Lifecycle ACTIVE = new Active();
    private static final Lifecycle READ_ONLY = new Suspended(SuspensionMode.READ_ONLY, "listrik");
    private static final Lifecycle CLOSED = new Suspended(SuspensionMode.FULL, "pindah");
    private static final Lifecycle ARCHIVED = new Archived("digabung");
    private static final Lifecycle ERASING = new Erasing("retensi");
    private static final List<Lifecycle> ALL =
            List.of(REQUESTED, PROVISIONING, ACTIVE, READ_ONLY, CLOSED, ARCHIVED, ERASING);
    private static final Map<Lifecycle, List<Lifecycle>> MOVES = Map.of(
            REQUESTED, List.of(PROVISIONING),
            PROVISIONING, List.of(ACTIVE),
            ACTIVE, List.of(READ_ONLY, CLOSED, ARCHIVED),
            READ_ONLY, List.of(ACTIVE, CLOSED, ARCHIVED),
            CLOSED, List.of(ACTIVE, READ_ONLY, ARCHIVED),
            ARCHIVED, List.of(ACTIVE, ERASING),
            ERASING, List.of());

    static List<Lifecycle> places() {
        return ALL;
    }

    @ParameterizedTest
    @MethodSource("places")
    void a_tenant_goes_where_the_table_says_and_nowhere_else(Lifecycle from) {
        assertThat(ALL.stream().filter(from::mayBecome)).containsExactlyElementsOf(MOVES.getOrDefault(from, List.of()));
    }

    @ParameterizedTest
    @MethodSource("places")
    void what_is_written_down_is_read_again(Lifecycle life) {
        assertThat(Lifecycle.of(life.status(), life.reason())).isEqualTo(life);
    }

    @Test
    void whatever_a_status_may_be_is_a_place_in_the_life() {
        assertThat(Arrays.stream(TenantStatus.values())
                        .map(status -> Lifecycle.of(status, "alasan").getClass())
                        .distinct())
                .hasSize(6);
    }

    @Test
    void another_copy_takes_the_place_only_where_nobody_is_served() {
        assertThat(ALL.stream().filter(Lifecycle::isOutOfService)).containsExactly(CLOSED, ARCHIVED);
    }
}
