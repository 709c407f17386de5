package id.anjung.setting.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.access.AccessDenied;
import id.anjung.access.Role;
import id.anjung.contract.Schemas;
import id.anjung.queue.Hall;
import id.anjung.tenancy.House;
import id.anjung.tenancy.TenantId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two malls alike to the last identifier: what one decides, or takes back, counts in the other not at all. */
class SettingsWallTest {
    private static final String LEFT = "9137";
    private static final String RIGHT = "9138";

    @Test
    void decisions_of_look_alikes_are_kept_apart() {
        var tenants = List.of(new TenantId(LEFT), new TenantId(RIGHT));
        try (var house = House.of(tenants, Map.of("test.hand-clock", true))) {
            var left = Hall.in(house, LEFT, 1, 1);
            left.clock().stopAt(Hall.MORNING);
            var right = Hall.in(house, RIGHT, 0, 0);
            left.decide(Map.of(SettingKey.MOST_CALLS, "5"));
            new Schemas(house.wings()::owner).copy(LEFT, RIGHT);
            var settings = left.bean(Settings.class);
            var before = right.asAdmin(settings::ofMall);
            var history = right.asAdmin(settings::historyOfMall);
            assertThat(before).isEqualTo(left.asAdmin(settings::ofMall));

            left.decide(Map.of(SettingKey.MOST_CALLS, "7", SettingKey.NOTICE, "kiri"));
            left.asAdmin(() -> settings.changeAgency("a1", 0, List.of(new Settings.Wanted("calling.most_calls", "9"))));
            left.asAdmin(() -> settings.rollBackMall(2, 1));
            assertThat(right.asAdmin(settings::ofMall)).isEqualTo(before);
            assertThat(right.asAdmin(settings::historyOfMall)).isEqualTo(history);
            assertThat(right.asAdmin(() -> settings.ofAgency("a1")))
                    .hasValueSatisfying(sheet -> assertThat(sheet.revision()).isZero());
            assertThat(right.asKiosk(settings::counting).agencies()).isEmpty();
        }
    }

    @Test
    void whoever_may_not_decide_is_refused() {
        try (var hall = Hall.of("9139", 1, 1)) {
            var settings = hall.bean(Settings.class);
            var chief = hall.staff("kepala", Role.AGENCY_SUPERVISOR, "a1");
            var officer = hall.officer("rina", "a1");
            assertThatThrownBy(() -> hall.as(chief, () -> settings.changeMall(0, List.of())))
                    .isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> hall.as(chief, () -> settings.rollBackMall(0, 0)))
                    .isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> hall.as(officer, () -> settings.changeAgency("a1", 0, List.of())))
                    .isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> hall.as(officer, () -> settings.rollBackAgency("a1", 0, 0)))
                    .isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> hall.asKiosk(settings::ofMall)).isInstanceOf(AccessDenied.class);
        }
    }
}
