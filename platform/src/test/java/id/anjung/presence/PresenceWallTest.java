package id.anjung.presence;

import static id.anjung.queue.Hall.done;
import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.contract.Schemas;
import id.anjung.queue.Hall;
import id.anjung.queue.Refusal;
import id.anjung.tenancy.HandClock;
import id.anjung.tenancy.House;
import id.anjung.tenancy.TenantId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two malls that are alike to the last identifier: leave and incidents of one are nothing to the other. */
class PresenceWallTest {
    private static final String LEFT = "9144";
    private static final String RIGHT = "9145";

    @Test
    void leave_and_incidents_of_one_mall_change_nothing_in_its_look_alike() {
        var tenants = List.of(new TenantId(LEFT), new TenantId(RIGHT));
        try (var house = House.of(tenants, Map.of("test.hand-clock", true))) {
            house.bean(HandClock.class).stopAt(Hall.MORNING);
            var left = Hall.in(house, LEFT, 2, 1);
            var right = Hall.in(house, RIGHT, 2, 1);
            house.bean(HandClock.class).move(Duration.ofMinutes(1));
            var wish = new Closures.Wish("", "a1", ClosureReason.OTHER, "Alasan " + LEFT);
            var asked = done(left.as(
                    left.officer("p", "a1"), () -> left.bean(Closures.class).ask(wish)));
            var schemas = new Schemas(house.wings()::owner);
            schemas.copy(LEFT, RIGHT);
            var before = schemas.content(RIGHT);

            Watch.look(left);
            done(left.asAdmin(() -> left.bean(Closures.class).decide(asked.id(), true)));
            assertThat(schemas.content(RIGHT)).isEqualTo(before);

            assertThat(right.asAdmin(() -> right.bean(Closures.class).waiting()))
                    .extracting(Closure::words)
                    .containsExactly("Alasan " + RIGHT);
            assertThat(left.asAdmin(() -> left.bean(Closures.class).waiting())).isEmpty();
            assertThat(right.asAdmin(() -> right.bean(Incidents.class).open())).isEmpty();
            assertThat(left.asAdmin(() -> left.bean(Incidents.class).open())).hasSize(2);
            assertThat(Hall.refused(left.asAdmin(() -> left.bean(Closures.class).decide(asked.id(), false))))
                    .isEqualTo(Refusal.ALREADY_DECIDED);
            assertThat(standing(left)).isEqualTo(Standing.EXCUSED);
            assertThat(standing(right)).isEqualTo(Standing.NOT_YET);
        }
    }

    private static Standing standing(Hall hall) {
        return hall.asAdmin(() -> hall.bean(PresenceLedger.class)
                .on(hall.bean(PresenceLedger.class).today())
                .getFirst()
                .standing());
    }
}
