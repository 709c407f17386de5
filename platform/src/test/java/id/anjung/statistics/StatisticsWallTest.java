package id.anjung.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.access.AccessDenied;
import id.anjung.contract.Schemas;
import id.anjung.queue.Hall;
import id.anjung.tenancy.House;
import id.anjung.tenancy.TenantId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two malls alike to the last identifier: each sees its own figures, and what is done in one changes none of the other. */
class StatisticsWallTest {
    private static final String LEFT = "9134";
    private static final String RIGHT = "9135";

    @Test
    void figures_of_look_alikes_are_kept_apart() {
        var tenants = List.of(new TenantId(LEFT), new TenantId(RIGHT));
        try (var house = House.of(tenants, Map.of("test.hand-clock", true))) {
            var left = Hall.in(house, LEFT, 2, 1);
            left.clock().stopAt(Hall.MORNING);
            var busy = Watched.at(left);
            var right = Hall.in(house, RIGHT, 0, 0);
            var quiet = new Watched(right, right.officer("rina", "a1"));
            left.arrive("a1-s1", 3);
            new Schemas(house.wings()::owner).copy(LEFT, RIGHT);
            var before = quiet.report(Grouping.SERVICE);
            assertThat(visits(before)).isEqualTo(3);

            left.arrive("a1-s1", 2);
            busy.serve();
            assertThat(visits(busy.report(Grouping.SERVICE))).isEqualTo(5);
            assertThat(quiet.report(Grouping.SERVICE)).isEqualTo(before);
        }
    }

    @Test
    void whoever_may_not_read_figures_is_refused() {
        try (var hall = Hall.of("9136", 1, 1)) {
            var range = new Range(Watched.TODAY, Watched.TODAY);
            var officer = hall.officer("rina", "a1");
            assertThatThrownBy(() ->
                            hall.as(officer, () -> hall.bean(Statistics.class).report(range, Grouping.DAY)))
                    .isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() ->
                            hall.as(officer, () -> hall.bean(Statistics.class).today()))
                    .isInstanceOf(AccessDenied.class);
        }
    }

    private static long visits(Report report) {
        return Watched.value(Watched.figure(report.whole(), Measure.VISITS)).longValue();
    }
}
