package id.anjung.queue;

import static id.anjung.queue.Hall.done;
import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.Role;
import id.anjung.contract.Schemas;
import id.anjung.queue.paper.PaperBlocks;
import id.anjung.queue.paper.PaperEntries;
import id.anjung.queue.paper.PaperEntry;
import id.anjung.register.Outcome;
import id.anjung.register.PageRequest;
import id.anjung.tenancy.House;
import id.anjung.tenancy.TenantId;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two malls whose day is the same to the last identifier: what is done in one leaves the other as it was. */
class QueueWallTest {
    private static final String LEFT = "9116";
    private static final String RIGHT = "9117";

    @Test
    void a_whole_day_in_one_mall_changes_nothing_in_its_look_alike() {
        var tenants = List.of(new TenantId(LEFT), new TenantId(RIGHT));
        try (var house = House.of(tenants, Map.of())) {
            var left = Hall.in(house, LEFT, 2, 2);
            var right = Hall.in(house, RIGHT, 2, 2);
            var visit = arrive(left);
            var schemas = new Schemas(house.wings()::owner);
            schemas.copy(LEFT, RIGHT);
            var before = schemas.content(RIGHT);
            var leftBefore = schemas.content(LEFT);

            serve(left, visit);
            assertThat(schemas.content(RIGHT)).isEqualTo(before);
            assertThat(schemas.content(LEFT)).isNotEqualTo(leftBefore);

            var shown = right.asKiosk(
                    () -> right.bean(HeldVisits.class).byCode(visit.code().replaceFirst(LEFT, RIGHT)));
            assertThat(shown.orElseThrow().tickets().getFirst().standing().state())
                    .isEqualTo(TicketState.WAITING);
            assertThat(right.asKiosk(() -> right.bean(HeldVisits.class).byCode(visit.code())))
                    .as("a code of the other mall")
                    .isEmpty();
            assertThat(lines(right)).hasSize(1);
            assertThat(lines(left)).isEmpty();
            assertThat(List.of(told(left), blocks(left), entries(left))).containsExactly(1L, 1L, 1L);
            assertThat(List.of(told(right), blocks(right), entries(right))).containsExactly(0L, 0L, 0L);
        }
    }

    private static Visit arrive(Hall hall) {
        var wish = new Wish(
                "", List.of(List.of("a1-s1"), List.of("a2-s1")), TicketSource.DESK, PriorityClass.PREGNANT, false, "k");
        return done(hall.asAdmin(() -> hall.bean(IssuingTickets.class).issue(wish)));
    }

    private static void serve(Hall hall, Visit visit) {
        var chief = hall.staff("kepala", Role.AGENCY_SUPERVISOR, "a1");
        done(hall.as(chief, () -> hall.bean(CounterSessions.class).open("a1-1", "a1")));
        done(hall.as(chief, () -> hall.bean(IssuingTickets.class).issue(Wish.of("a1-s2", TicketSource.DESK))));
        done(hall.as(chief, () -> hall.bean(CallingTickets.class).next()));
        done(hall.as(chief, () -> hall.bean(ServingTickets.class).start()));
        done(hall.as(chief, () -> hall.bean(ServingTickets.class).note("catatan")));
        done(hall.as(chief, () -> hall.bean(ServingTickets.class).finish(ServedAs.SERVED)));
        done(hall.asAdmin(() -> hall.bean(HeldVisits.class).prioritise(visit.id(), null)));
        done(hall.asAdmin(() -> hall.bean(HeldVisits.class).cancel(visit.id())));
        done(hall.as(chief, () -> hall.bean(CounterSessions.class).close()));
        var block = done(hall.as(chief, () -> hall.bean(PaperBlocks.class).make("a1", null, 3)));
        var midnight = LocalTime.MIDNIGHT;
        var paper = new PaperEntry(
                block.range().labels().getFirst(),
                visit.arrival().day(),
                new PaperEntry.Times(midnight, midnight, midnight, midnight),
                "a1-1",
                "a1-s1",
                null);
        assertThat(hall.as(chief, () -> hall.bean(PaperEntries.class).add(paper)))
                .isInstanceOf(Outcome.Done.class);
    }

    private static long told(Hall hall) {
        return hall.asAdmin(() -> hall.bean(HeldVisits.class).today("", 50)).stream()
                .filter(visit -> visit.arrival().band() != null)
                .count();
    }

    private static long blocks(Hall hall) {
        return hall.asAdmin(() -> hall.bean(PaperBlocks.class).latest()).size();
    }

    private static long entries(Hall hall) {
        return hall.asAdmin(() -> hall.bean(PaperEntries.class).count(PageRequest.first(1)));
    }

    private static List<Ticket> lines(Hall hall) {
        return hall.asAdmin(() -> hall.bean(QueueView.class).openAt(""));
    }
}
