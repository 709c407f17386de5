package id.anjung.queue;

import static id.anjung.queue.Hall.done;
import static id.anjung.queue.Hall.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.Actor;
import id.anjung.setting.level.SettingKey;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How many numbers a mall gives in a day, as it has decided. */
class QuotaTest {
    private static final UUID DOOR = new UUID(7, 1);
    private static final long MINUTE = 29_000_000;

    private Hall hall;

    @BeforeEach
    void furnish() {
        hall = Hall.of("9125", 2, 1);
    }

    @AfterEach
    void close() {
        hall.close();
    }

    @Test
    void machines_and_telephones_stop_at_the_days_quota_and_the_front_desk_goes_on() {
        hall.decide(Map.of(SettingKey.TICKET_QUOTA, "3"));
        done(kiosk("a1-s1"));
        done(kiosk("a2-s1"));
        done(telephone("a1-s1"));
        assertThat(refused(kiosk("a1-s1"))).isEqualTo(Refusal.FULL);
        assertThat(refused(telephone("a2-s1"))).isEqualTo(Refusal.FULL);
        assertThat(hall.arrive("a1-s1", 1)).hasSize(1);
        hall.decide(Map.of(SettingKey.TICKET_QUOTA, "0"));
        done(kiosk("a1-s1"));
    }

    @Test
    void telephones_take_nothing_where_the_mall_says_so() {
        done(telephone("a1-s1"));
        hall.decide(Map.of(SettingKey.MOBILE_TICKETS, "false"));
        assertThat(refused(telephone("a1-s1"))).isEqualTo(Refusal.NOT_BY_PHONE);
        done(kiosk("a1-s1"));
        hall.decide(Map.of(SettingKey.MOBILE_TICKETS, "true", SettingKey.MOBILE_QUOTA, "1"));
        assertThat(refused(telephone("a1-s1"))).isEqualTo(Refusal.FULL);
    }

    @Test
    void thirty_two_at_once_get_exactly_as_many_numbers_as_the_quota_says() {
        hall.decide(Map.of(SettingKey.TICKET_QUOTA, "7"));
        assertThat(given(i -> i % 2 == 0 ? kiosk("a1-s1") : telephone("a2-s1"))).isEqualTo(7);
        hall.decide(Map.of(SettingKey.TICKET_QUOTA, "0", SettingKey.MOBILE_QUOTA, "20"));
        long phones = hall.asAdmin(() -> hall.bean(HeldVisits.class).today("", 50)).stream()
                .filter(visit -> visit.arrival().source() == TicketSource.MOBILE)
                .count();
        assertThat(phones + given(i -> telephone("a" + (1 + i % 2) + "-s1"))).isEqualTo(20);
    }

    @Test
    void what_the_front_desk_gives_takes_nothing_from_the_quota_of_machines_and_telephones() {
        hall.decide(Map.of(SettingKey.TICKET_QUOTA, "1"));
        hall.arrive("a1-s1", 2);
        done(kiosk("a1-s1"));
        assertThat(refused(telephone("a1-s1"))).isEqualTo(Refusal.FULL);
    }

    @Test
    void the_code_that_a_door_shows_for_a_minute_gives_so_many_numbers_whoever_shows_it() {
        hall.decide(Map.of(SettingKey.MOBILE_PER_CODE, "5"));
        assertThat(given(i -> telephone("a1-s1"))).isEqualTo(5);
        assertThat(refused(telephone("a1-s1"))).isEqualTo(Refusal.CODE_USED_UP);
        done(telephone("a1-s1", new DoorMinute(DOOR, MINUTE + 1)));
        done(telephone("a1-s1", new DoorMinute(new UUID(7, 2), MINUTE)));
        done(telephone("a1-s1", new DoorMinute(DOOR, MINUTE + 32)));
        done(kiosk("a1-s1"));
    }

    private static long given(IntFunction<Answer<Visit>> taking) {
        List<Future<Answer<Visit>>> tries;
        try (var people = Executors.newFixedThreadPool(32)) {
            tries = IntStream.range(0, 32)
                    .mapToObj(i -> people.submit(() -> taking.apply(i)))
                    .toList();
        }
        return Together.results(tries).stream()
                .filter(Answer.Done.class::isInstance)
                .count();
    }

    private Answer<Visit> kiosk(String service) {
        return hall.asKiosk(() -> hall.bean(IssuingTickets.class).issue(Wish.of(service, TicketSource.KIOSK)));
    }

    private Answer<Visit> telephone(String service) {
        return telephone(service, new DoorMinute(DOOR, MINUTE));
    }

    private Answer<Visit> telephone(String service, DoorMinute seen) {
        var wish = Wish.of(service, TicketSource.MOBILE);
        return hall.as(Actor.VISITOR, () -> hall.bean(IssuingTickets.class).take(wish, seen));
    }
}
