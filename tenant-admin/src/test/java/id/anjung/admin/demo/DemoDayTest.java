package id.anjung.admin.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.admin.StartRefused;
import id.anjung.door.ListedTenants;
import id.anjung.queue.Hall;
import id.anjung.queue.HeldVisits;
import id.anjung.queue.Move;
import id.anjung.queue.Period;
import id.anjung.queue.QueueView;
import id.anjung.queue.Ticket;
import id.anjung.queue.TicketState;
import id.anjung.queue.Visit;
import id.anjung.tenancy.EveryMall;
import id.anjung.tenancy.HandClock;
import id.anjung.tenancy.House;
import id.anjung.tenancy.TenantId;
import id.anjung.tenancy.TenantStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DemoDayTest {
    private static final List<String> CODES = List.of("9051", "9052", "9053");
    private static final int MINUTES = 12;
    private static final Duration STEP = Duration.ofSeconds(3);
    private static final Dial NEVER = new Dial() {
        @Override
        public void turnBack(Instant moment) {
            // nobody looks at the time where nothing is played
        }

        @Override
        public void letGo() {
            // as above
        }
    };

    private static House house;
    private static List<Hall> halls;
    private static DemoMorning morning;

    @BeforeAll
    static void playSomeMinutes() {
        house = House.of(
                CODES.stream().map(TenantId::new).toList(),
                Map.of("test.hand-clock", true, "test.listed-tenants", true));
        house.bean(HandClock.class).stopAt(Hall.MORNING);
        halls = CODES.stream().map(code -> Hall.in(house, code, 2, 3)).toList();
        var listed = house.bean(ListedTenants.class);
        CODES.forEach(code -> listed.list(code, "mall-" + code, TenantStatus.ACTIVE));
        morning = morning();
        morning.play(Hall.MORNING);
        var day = day(true, System.nanoTime());
        for (long steps = Duration.ofMinutes(MINUTES).dividedBy(STEP); steps > 0; steps--) {
            day.tick();
            house.bean(HandClock.class).move(STEP);
        }
    }

    @AfterAll
    static void close() {
        house.close();
    }

    /** Play two hours, of which the hall's clock then has seen every moment. */
    private static DemoMorning morning() {
        var dial = new Dial() {
            @Override
            public void turnBack(Instant moment) {
                house.bean(HandClock.class).stopAt(moment);
            }

            @Override
            public void letGo() {
                house.bean(HandClock.class).stopAt(Hall.MORNING);
            }
        };
        return new DemoMorning(
                new EveryMall(house.bean(ListedTenants.class)), house.bean(Hands.class), dial, System.nanoTime());
    }

    private static DemoDay day(boolean demo, long seed) {
        System.out.println("DemoDayTest seed " + seed);
        return new DemoDay(
                new EveryMall(house.bean(ListedTenants.class)),
                house.bean(Hands.class),
                morning,
                house.bean(HandClock.class),
                demo,
                seed);
    }

    @Test
    void tickets_move_in_each_of_the_malls() {
        assertThat(halls).allSatisfy(hall -> {
            var states = tickets(hall).stream()
                    .map(ticket -> ticket.standing().state())
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(TicketState.class)));
            assertThat(states).contains(TicketState.DONE);
            assertThat(tickets(hall)).hasSizeGreaterThan(6);
        });
    }

    @Test
    void a_newcomer_finds_the_morning_in_the_figures_and_it_is_played_once() {
        assertThat(halls).allSatisfy(hall -> {
            var done = tickets(hall).stream()
                    .filter(ticket -> ticket.standing().state() == TicketState.DONE)
                    .filter(ticket -> ticket.standing().since().isBefore(Hall.MORNING))
                    .toList();
            assertThat(done).hasSizeGreaterThan(20);
            assertThat(done)
                    .allMatch(
                            ticket -> !ticket.standing().arrivedAt().isBefore(Hall.MORNING.minus(DemoMorning.LONGEST)));
        });
        var before = halls.stream().map(hall -> visits(hall).size()).toList();
        var again = new DemoMorning(new EveryMall(house.bean(ListedTenants.class)), house.bean(Hands.class), NEVER, 1);
        again.play(Hall.MORNING);
        assertThat(halls.stream().map(hall -> visits(hall).size())).isEqualTo(before);
    }

    @Test
    void no_step_is_illegal_and_no_number_is_left_out() {
        assertThat(halls).allSatisfy(hall -> {
            for (var ticket : tickets(hall)) {
                assertLegal(hall.asAdmin(() -> hall.bean(QueueView.class).periods(ticket.id())));
            }
            visits(hall).stream()
                    .collect(Collectors.groupingBy(visit -> visit.label().replaceAll("-.*", "")))
                    .values()
                    .forEach(DemoDayTest::assertGapless);
        });
    }

    @Test
    void half_of_the_counters_stay_free_for_whoever_logs_in_and_nobody_real_is_at_the_others() {
        assertThat(halls).allSatisfy(hall -> {
            var sessions = hall.asAdmin(() -> hall.bean(QueueView.class).sessionsAt("utama"));
            assertThat(sessions).hasSize(4).allSatisfy(session -> {
                assertThat(session.officer()).startsWith("peragaan-" + hall.tenant());
                assertThat(session.place().counter()).isIn(Set.of("a1-1", "a1-2", "a2-1", "a2-2"));
            });
        });
    }

    @Test
    void where_no_demonstration_is_it_refuses_to_start() {
        assertThatThrownBy(() -> day(false, 1)).isInstanceOf(StartRefused.class).hasMessageContaining("ANJUNG_DEMO");
    }

    private static void assertLegal(List<Period> periods) {
        assertThat(periods.getFirst().move()).isEqualTo(Move.ISSUE.name());
        for (int i = 1; i < periods.size(); i++) {
            var move = Move.valueOf(periods.get(i).move());
            assertThat(move.startsAt(periods.get(i - 1).state()))
                    .as("%s", periods)
                    .isTrue();
            assertThat(periods.get(i).state()).isEqualTo(move.to());
            assertThat(periods.get(i).since())
                    .isAfterOrEqualTo(periods.get(i - 1).since());
        }
    }

    private static void assertGapless(List<Visit> visits) {
        assertThat(visits.stream().map(visit -> Long.valueOf(visit.label().replaceAll(".*-", ""))))
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, visits.size()).boxed().toList());
    }

    private static List<Ticket> tickets(Hall hall) {
        return hall.asAdmin(() -> hall.bean(QueueView.class).page("utama", Optional.empty(), 1_000));
    }

    private static List<Visit> visits(Hall hall) {
        return Stream.of(hall.asAdmin(() -> hall.bean(HeldVisits.class).today("", 1_000)))
                .flatMap(List::stream)
                .toList();
    }
}
