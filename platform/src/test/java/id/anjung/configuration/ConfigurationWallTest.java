package id.anjung.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.access.AccessDenied;
import id.anjung.configuration.ConfigurationChange.Move;
import id.anjung.contract.Schemas;
import id.anjung.queue.Hall;
import id.anjung.tenancy.House;
import id.anjung.tenancy.TenantId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two malls alike to the last file: what is applied to one is remembered of the other not at all. */
class ConfigurationWallTest {
    private static final String LEFT = "9141";
    private static final String RIGHT = "9142";
    private static final List<ConfigurationChange> CHANGES =
            List.of(new ConfigurationChange("agencies", "a1", Move.REMOVED, List.of()));

    @Test
    void files_of_look_alikes_are_kept_apart() {
        var tenants = List.of(new TenantId(LEFT), new TenantId(RIGHT));
        try (var house = House.of(tenants, Map.of("test.hand-clock", true))) {
            var left = Hall.in(house, LEFT, 1, 1);
            var right = Hall.in(house, RIGHT, 0, 0);
            var log = left.bean(ConfigurationLog.class);
            left.asAdmin(() -> noted(log, "sama"));
            new Schemas(house.wings()::owner).copy(LEFT, RIGHT);
            var before = right.asAdmin(log::history);
            assertThat(before).extracting(ConfigurationVersion::changes).containsExactly(CHANGES);

            left.asAdmin(() -> noted(log, "kiri"));
            assertThat(right.asAdmin(log::history)).isEqualTo(before);
            assertThat(right.asAdmin(() -> log.text(2))).isEmpty();
            assertThat(right.asAdmin(() -> noted(log, "kanan"))).isEqualTo(2);
            assertThat(left.asAdmin(() -> log.text(2))).hasValue("kiri");
        }
    }

    @Test
    void whoever_may_not_manage_the_mall_notes_no_file() {
        try (var hall = Hall.of("9143", 1, 1)) {
            var log = hall.bean(ConfigurationLog.class);
            assertThatThrownBy(() -> hall.as(hall.officer("rina", "a1"), log::next))
                    .isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> hall.as(hall.officer("rina", "a1"), () -> noted(log, "")))
                    .isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> hall.asKiosk(log::history)).isInstanceOf(AccessDenied.class);
        }
    }

    private static long noted(ConfigurationLog log, String text) {
        long number = log.next();
        log.note(number, CHANGES, text);
        return number;
    }
}
