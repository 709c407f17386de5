package id.anjung.queue;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.agency.Agencies;
import id.anjung.agency.Counters;
import id.anjung.agency.Sites;
import id.anjung.calendar.DayOff;
import id.anjung.calendar.DaysOff;
import id.anjung.calendar.HolidayKind;
import id.anjung.calendar.OpeningTimes;
import id.anjung.catalog.Services;
import id.anjung.contract.Schemas;
import id.anjung.register.Keeping;
import id.anjung.register.Outcome;
import id.anjung.setting.level.SettingKey;
import id.anjung.tenancy.House;
import id.anjung.tenancy.TenantId;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mall is changed while somebody works with its plan. */
class MallPlansTest {
    private static final String CODE = "9471";
    private static final String LEFT = "9472";
    private static final String RIGHT = "9473";
    private static final Duration MOMENT = Duration.ofSeconds(2);

    private Hall hall;

    @BeforeEach
    void furnish() {
        hall = Hall.of(CODE, 1, 2);
    }

    @AfterEach
    void close() {
        hall.close();
    }

    @Test
    void what_is_taken_out_of_use_is_gone_two_seconds_later() {
        assertThat(now().counter("a1-2")).isPresent();
        var counters = hall.bean(Counters.class);
        hall.asAdmin(() -> {
            var kept = counters.byCode("a1-2").orElseThrow();
            return counters.retire(kept.id(), kept.version());
        });
        assertThat(now().counter("a1-2")).as("at once").isPresent();
        hall.clock().move(MOMENT);
        assertThat(now().counter("a1-2")).isEmpty();
        assertThat(now().counter("a1-1")).isPresent();
    }

    @Test
    void a_change_of_any_record_has_the_plan_read_again() {
        written(hall.bean(Sites.class), "utama");
        written(hall.bean(OpeningTimes.class), "jam");
        written(hall.bean(Agencies.class), "a1");
        written(hall.bean(Services.class), "a1-s1");
        written(hall.bean(Counters.class), "a1-1");
        var before = later();
        var closed = DayOff.on(LocalDate.parse("2026-12-01"), "Tutup", HolidayKind.NATIONAL, true);
        hall.asAdmin(() -> hall.bean(DaysOff.class).add(closed));
        assertThat(later().services()).isNotSameAs(before.services());
    }

    private <D> void written(Keeping<D> keeping, String code) {
        var before = later();
        var outcome = hall.asAdmin(() -> {
            var kept = keeping.byCode(code).orElseThrow();
            return keeping.change(kept.id(), kept.version(), kept.data());
        });
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        assertThat(later().services()).as(code).isNotSameAs(before.services());
    }

    @Test
    void while_nothing_changes_records_are_read_once_a_minute() throws SQLException {
        var first = now();
        rename(hall.house(), CODE);
        assertThat(later().services()).isSameAs(first.services());
        hall.clock().move(Duration.ofMinutes(1));
        assertThat(now().service("a1-s1").orElseThrow().name()).isEqualTo("Lain");
    }

    @Test
    void what_is_decided_counts_though_no_record_has_changed() {
        var before = now();
        hall.decide(Map.of(SettingKey.MOST_CALLS, "7"));
        assertThat(now().rules().calling().mostCalls()).isEqualTo(7);
        assertThat(now().services()).isSameAs(before.services());
    }

    @Test
    void malls_alike_to_the_last_version_have_a_plan_each() throws SQLException {
        var tenants = List.of(new TenantId(LEFT), new TenantId(RIGHT));
        try (var house = House.of(tenants, Map.of())) {
            var left = Hall.in(house, LEFT, 1, 1);
            var right = Hall.in(house, RIGHT, 1, 1);
            new Schemas(house.wings()::owner).copy(LEFT, RIGHT);
            rename(house, RIGHT);
            assertThat(of(left).service("a1-s1").orElseThrow().name()).isEqualTo("Layanan a1-s1");
            assertThat(of(right).service("a1-s1").orElseThrow().name()).isEqualTo("Lain");
        }
    }

    private static void rename(House house, String code) throws SQLException {
        try (var owner = house.wings().owner();
                var statement = owner.createStatement()) {
            statement.execute("UPDATE mpp_" + code + ".service SET document = JSON_SET(document, '$.name', 'Lain')");
        }
    }

    private static MallPlan of(Hall mall) {
        return mall.asKiosk(() -> mall.bean(MallPlans.class).now());
    }

    private MallPlan now() {
        return of(hall);
    }

    private MallPlan later() {
        hall.clock().move(MOMENT);
        return now();
    }
}
