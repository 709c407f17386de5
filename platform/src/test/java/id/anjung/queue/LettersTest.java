package id.anjung.queue;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.agency.Agencies;
import id.anjung.agency.Agency;
import id.anjung.register.Outcome;
import id.anjung.register.Problem;
import id.anjung.setting.level.SettingKey;
import id.anjung.tenancy.HandClock;
import id.anjung.tenancy.House;
import id.anjung.tenancy.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LettersTest {
    private static final Instant TOMORROW = Hall.MORNING.plus(Duration.ofDays(1));

    private static final List<TenantId> MALLS = IntStream.rangeClosed(9141, 9148)
            .mapToObj(code -> new TenantId("" + code))
            .toList();
    private static final Iterator<TenantId> NEXT = MALLS.iterator();
    private static House house;

    private Hall hall;

    @BeforeAll
    static void open() {
        house = House.of(MALLS, Map.of("test.hand-clock", true));
    }

    @AfterAll
    static void close() {
        house.close();
    }

    /** Each test has a mall of its own, where nobody has letters yet. */
    @BeforeEach
    void furnish() {
        house.bean(HandClock.class).stopAt(Hall.MORNING);
        hall = Hall.in(house, NEXT.next().regionCode(), 3, 1);
    }

    @Test
    void chosen_letters_stand_before_the_numbers_and_the_others_come_by_themselves() {
        done(choose("a2", "CS"));
        assertThat(label("a2")).isEqualTo("CS-001");
        assertThat(label("a1")).isEqualTo("A-001");
        assertThat(label("a3")).isEqualTo("B-001");
    }

    @Test
    void letters_chosen_in_the_middle_of_a_day_count_from_the_next() {
        assertThat(label("a1")).isEqualTo("A-001");
        done(choose("a1", "KTP"));
        assertThat(label("a1")).isEqualTo("A-002");
        hall.clock().stopAt(TOMORROW);
        assertThat(label("a1")).isEqualTo("KTP-001");
        done(choose("a1", null));
        hall.clock().move(Duration.ofDays(1));
        assertThat(label("a1")).as("the letters that came by themselves").isEqualTo("A-001");
    }

    @Test
    void letters_are_one_agencys_only_whether_chosen_or_given() {
        assertThat(label("a1")).isEqualTo("A-001");
        done(choose("a2", "B"));
        assertThat(refused(choose("a3", "B"))).contains(Problem.LETTERS_TAKEN);
        assertThat(refused(choose("a3", "A"))).contains(Problem.LETTERS_TAKEN);
        assertThat(refused(choose("a3", "ABCD"))).contains(Problem.NOT_LETTERS);
        assertThat(refused(choose("a3", "1"))).contains(Problem.NOT_LETTERS);
        done(choose("a3", "c"));
        assertThat(label("a3")).as("small ones are made large").isEqualTo("C-001");
    }

    @Test
    void letters_that_are_free_from_tomorrow_do_not_meet_those_of_today() {
        assertThat(label("a1")).isEqualTo("A-001");
        done(choose("a1", "D"));
        done(choose("a2", "A"));
        assertThat(label("a2")).as("today they are still those of a1").isNotEqualTo("A-001");
        hall.clock().stopAt(TOMORROW);
        assertThat(label("a2")).isEqualTo("A-001");
        assertThat(label("a1")).isEqualTo("D-001");
        done(choose("a1", null));
        hall.clock().move(Duration.ofDays(1));
        assertThat(label("a1")).as("its former letters are those of a2 now").doesNotStartWith("A-");
    }

    @Test
    void of_two_admins_who_choose_the_same_letters_at_once_one_gets_them() throws Exception {
        List<Future<Outcome<?>>> works;
        try (var admins = Executors.newVirtualThreadPerTaskExecutor()) {
            works = Stream.of("a1", "a2", "a3")
                    .map(agency -> admins.<Outcome<?>>submit(() -> choose(agency, "Z")))
                    .toList();
        }
        assertThat(Together.results(works).stream().filter(Outcome.Done.class::isInstance))
                .hasSize(1);
    }

    @Test
    void however_many_ask_at_once_for_an_agencys_first_letters_get_the_same() {
        var works = new ArrayList<Future<String>>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 40; i++) {
                var agency = "a" + (1 + i % 2);
                works.add(threads.submit(() -> agency
                        + hall.asAdmin(() -> hall.bean(LettersGiven.class).of(agency))));
            }
        }
        assertThat(new HashSet<>(Together.results(works))).hasSize(2);
    }

    @Test
    void who_is_carried_over_gets_the_letters_of_the_new_day() {
        hall.decide(Map.of(SettingKey.CLOSE_OF_DAY, "carry_over"));
        var visit = hall.arrive(Wish.of("a1-s1", TicketSource.DESK));
        done(choose("a1", "KTP"));
        hall.clock().stopAt(Instant.parse("2026-11-25T16:00:10Z"));
        hall.closeDay();
        var carried = hall.asKiosk(() -> hall.bean(HeldVisits.class).byCode(visit.code()));
        assertThat(carried.orElseThrow().label()).isEqualTo("KTP-001");
    }

    @Test
    void a_request_is_known_for_two_days_and_then_forgotten() {
        var wish = new Wish("", List.of(List.of("a1-s1")), TicketSource.API, null, false, "kunci");
        var first = issue(wish);
        hall.clock().move(ClosingDay.ANSWERED);
        hall.closeDay();
        assertThat(issue(wish).id()).isEqualTo(first.id());
        hall.clock().move(Duration.ofSeconds(1));
        hall.closeDay();
        assertThat(issue(wish).id()).as("it is a new one now").isNotEqualTo(first.id());
    }

    private String label(String agency) {
        return issue(Wish.of(agency + "-s1", TicketSource.DESK)).label();
    }

    private Visit issue(Wish wish) {
        return Hall.done(hall.asAdmin(() -> hall.bean(IssuingTickets.class).issue(wish)));
    }

    /** Choose, and let what is remembered of the mall grow old. */
    private Outcome<?> choose(String agency, @Nullable String letters) {
        var outcome = hall.asAdmin(() -> {
            var agencies = hall.bean(Agencies.class);
            var kept = agencies.byCode(agency).orElseThrow();
            var now = kept.data();
            return agencies.change(
                    kept.id(),
                    kept.version(),
                    new Agency(
                            now.code(),
                            now.name(),
                            now.shortName(),
                            now.level(),
                            now.days(),
                            now.confirmed(),
                            letters,
                            now.daysConfirmed(),
                            now.source()));
        });
        hall.clock().move(Duration.ofSeconds(3));
        return outcome;
    }

    private static void done(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    private static List<Problem> refused(Outcome<?> outcome) {
        return outcome instanceof Outcome.Invalid<?> invalid
                ? invalid.problems().stream().map(found -> found.problem()).toList()
                : List.of();
    }
}
