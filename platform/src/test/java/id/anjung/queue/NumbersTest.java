package id.anjung.queue;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.Actor;
import id.anjung.audit.AuditEntry;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.AuditTrail;
import id.anjung.tenancy.HandClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NumbersTest {
    private static final int PREFIXES = 5;
    private static Hall hall;

    @BeforeAll
    static void open() {
        hall = Hall.of("9112", PREFIXES + 1, 1);
    }

    @AfterAll
    static void close() {
        hall.close();
    }

    @Test
    void sixty_four_at_once_on_five_prefixes_leave_no_gap_and_no_duplicate() throws Exception {
        int each = 20;
        List<Future<List<String>>> issued;
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            issued = IntStream.range(0, 64)
                    .mapToObj(i -> people.submit(() -> IntStream.range(0, each)
                            .mapToObj(j -> issue(Wish.of("a" + (1 + (i + j) % PREFIXES) + "-s1", TicketSource.DESK))
                                    .label())
                            .toList()))
                    .toList();
        }
        var labels = Together.results(issued).stream().flatMap(List::stream).toList();
        assertThat(labels).hasSize(64 * each).doesNotHaveDuplicates();
        var byPrefix = labels.stream().collect(Collectors.groupingBy(label -> label.substring(0, 1)));
        assertThat(byPrefix).hasSize(PREFIXES);
        byPrefix.forEach((prefix, given) -> assertThat(given)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, given.size())
                        .mapToObj(n -> Labels.of(prefix, n))
                        .toList()));
    }

    @Test
    void a_request_sent_many_times_at_once_gives_one_number() throws Exception {
        var wish = new Wish("", List.of(List.of("a6-s1")), TicketSource.API, null, false, "kunci-1");
        List<Future<Visit>> sent;
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            sent = IntStream.range(0, 16)
                    .mapToObj(i -> people.submit(() -> issue(wish)))
                    .toList();
        }
        assertThat(Together.results(sent).stream().map(Visit::id).distinct()).hasSize(1);
        for (var other : List.of(
                new Wish("", List.of(List.of("a6-s2")), TicketSource.API, null, false, "kunci-1"),
                new Wish("", wish.services(), TicketSource.API, PriorityClass.ELDERLY, false, "kunci-1"))) {
            assertThat(Hall.refused(
                            hall.asAdmin(() -> hall.bean(IssuingTickets.class).issue(other))))
                    .isEqualTo(Refusal.ALREADY_USED);
        }
    }

    @Test
    void a_key_that_comes_with_another_site_paper_or_order_is_told_so() {
        var apart = List.of(List.of("a6-s1"), List.of("a6-s2"));
        var wish = new Wish("", apart, TicketSource.API, null, false, "kunci-3");
        var given = issue(wish);
        for (var other : List.of(
                new Wish("utama", apart, TicketSource.API, null, false, "kunci-3"),
                new Wish("", apart, TicketSource.API, null, true, "kunci-3"),
                new Wish("", apart.reversed(), TicketSource.API, null, false, "kunci-3"),
                new Wish("", List.of(List.of("a6-s1", "a6-s2")), TicketSource.API, null, false, "kunci-3"))) {
            assertThat(Hall.refused(
                            hall.asAdmin(() -> hall.bean(IssuingTickets.class).issue(other))))
                    .as(other.toString())
                    .isEqualTo(Refusal.ALREADY_USED);
        }
        assertThat(issue(wish).id()).isEqualTo(given.id());
    }

    @Test
    void an_honest_repeat_is_known_though_the_visit_was_given_priority_meanwhile() {
        var together = new Wish("", List.of(List.of("a6-s1", "a6-s2")), TicketSource.API, null, false, "kunci-4");
        var given = issue(together);
        Hall.done(hall.asAdmin(() -> hall.bean(HeldVisits.class).prioritise(given.id(), PriorityClass.ELDERLY)));
        var turned = new Wish("", List.of(List.of("a6-s2", "a6-s1")), TicketSource.API, null, false, "kunci-4");
        assertThat(issue(together).id()).isEqualTo(given.id());
        assertThat(issue(turned).id()).as("those of one list in any order").isEqualTo(given.id());
    }

    @Test
    void what_a_former_release_has_answered_is_compared_with_the_visit() {
        var wish = new Wish("", List.of(List.of("a6-s1")), TicketSource.API, null, false, "kunci-5");
        var given = issue(wish);
        hall.house().wings().asOwner("UPDATE mpp_9112.answered_request SET wish = NULL");
        assertThat(issue(wish).id()).isEqualTo(given.id());
        var other = new Wish("", List.of(List.of("a6-s2")), TicketSource.API, null, false, "kunci-5");
        assertThat(Hall.refused(
                        hall.asAdmin(() -> hall.bean(IssuingTickets.class).issue(other))))
                .isEqualTo(Refusal.ALREADY_USED);
    }

    @Test
    void priority_that_comes_with_a_number_stands_in_the_trail_wherever_it_was_taken() {
        var first = PriorityClass.DISABLED;
        for (var source : List.of(TicketSource.DESK, TicketSource.API, TicketSource.KIOSK)) {
            var entries = trail(issue(new Wish("", List.of(List.of("a6-s1")), source, first, false, null)));
            assertThat(entries).singleElement().satisfies(entry -> {
                assertThat(entry.event()).isEqualTo(AuditEvent.PRIORITY_GIVEN);
                assertThat(entry.after()).contains("DISABLED");
            });
        }
        var phone = new Wish("", List.of(List.of("a6-s1")), TicketSource.MOBILE, first, false, null);
        assertThat(trail(Hall.done(hall.as(
                        Actor.VISITOR,
                        () -> hall.bean(IssuingTickets.class).take(phone, new DoorMinute(new UUID(7, 1), 1))))))
                .hasSize(1);
        assertThat(trail(issue(Wish.of("a6-s1", TicketSource.DESK)))).isEmpty();
    }

    private static List<AuditEntry> trail(Visit visit) {
        return hall.asAdmin(
                () -> hall.bean(AuditTrail.class).of("visit", visit.id().toString(), 10));
    }

    @Test
    void a_key_belongs_to_whoever_sends_it() {
        var wish = new Wish("", List.of(List.of("a6-s1")), TicketSource.KIOSK, null, false, "kunci-2");
        var own = issue(wish);
        var foreign =
                Hall.done(hall.asKiosk(() -> hall.bean(IssuingTickets.class).issue(wish)));
        assertThat(foreign.id()).isNotEqualTo(own.id());
    }

    /** CAL-T00: half past seven on the 26th, as clocks there show it, is still the 25th in UTC. */
    @Test
    void numbers_begin_anew_at_midnight_as_clocks_there_show_it() {
        var clock = hall.bean(HandClock.class);
        try {
            clock.stopAt(Instant.parse("2026-11-30T15:59:59Z"));
            assertThat(day(issue(Wish.of("a2-s1", TicketSource.DESK)))).isEqualTo("2026-11-30 001");
            assertThat(day(issue(Wish.of("a2-s1", TicketSource.DESK)))).isEqualTo("2026-11-30 002");
            clock.move(Duration.ofSeconds(1));
            assertThat(day(issue(Wish.of("a2-s1", TicketSource.DESK)))).isEqualTo("2026-12-01 001");
            clock.stopAt(Instant.parse("2026-11-30T23:30:00Z"));
            assertThat(day(issue(Wish.of("a2-s1", TicketSource.DESK)))).isEqualTo("2026-12-01 002");
        } finally {
            clock.stopAt(Hall.MORNING);
        }
    }

    @Test
    void a_kiosk_gives_no_number_while_doors_are_shut_and_says_when_it_is_asked_too_early() {
        var clock = hall.bean(HandClock.class);
        try {
            clock.stopAt(Instant.parse("2026-11-26T12:00:00Z"));
            assertThat(Hall.refused(kiosk("a1-s1"))).isEqualTo(Refusal.CLOSED);
            clock.stopAt(Instant.parse("2026-11-25T23:31:00Z"));
            assertThat(kiosk("a1-s1")).isInstanceOf(Answer.Done.class);
        } finally {
            clock.stopAt(Hall.MORNING);
        }
    }

    @Test
    void who_did_not_hear_of_a_number_hears_of_it_after_doors_have_closed_too() {
        var clock = hall.bean(HandClock.class);
        var wish = new Wish("", List.of(List.of("a6-s1")), TicketSource.KIOSK, null, false, "kunci-6");
        var other = new Wish("", List.of(List.of("a6-s2")), TicketSource.KIOSK, null, false, "kunci-6");
        var given = issue(wish);
        try {
            clock.stopAt(Instant.parse("2026-11-25T12:00:00Z"));
            assertThat(issue(wish).id()).isEqualTo(given.id());
            assertThat(Hall.refused(
                            hall.asAdmin(() -> hall.bean(IssuingTickets.class).issue(other))))
                    .isEqualTo(Refusal.ALREADY_USED);
        } finally {
            clock.stopAt(Hall.MORNING);
        }
    }

    @Test
    void a_wish_for_nothing_or_for_what_is_not_served_is_refused() {
        var issuing = hall.bean(IssuingTickets.class);
        var nothing = new Wish("", List.of(), TicketSource.DESK, null, false, null);
        assertThat(Hall.refused(hall.asAdmin(() -> issuing.issue(nothing)))).isEqualTo(Refusal.NOTHING_WANTED);
        assertThat(Hall.refused(kiosk("tidak-ada"))).isEqualTo(Refusal.NO_SERVICE);
    }

    @Test
    void a_public_code_carries_its_tenant_and_cannot_be_guessed() {
        var code = issue(Wish.of("a6-s1", TicketSource.DESK)).code();
        assertThat(PublicCode.tenant(code)).contains(hall.tenant());
        assertThat(code).hasSize(26);
        assertThat(PublicCode.tenant("9112abc")).isEmpty();
        assertThat(hall.asKiosk(() -> hall.bean(HeldVisits.class).byCode(code.toLowerCase(java.util.Locale.ROOT))))
                .as("another case is another code")
                .isEmpty();
    }

    private static String day(Visit visit) {
        return visit.arrival().day() + " " + visit.label().substring(2);
    }

    private static Answer<Visit> kiosk(String service) {
        return hall.asKiosk(() -> hall.bean(IssuingTickets.class).issue(Wish.of(service, TicketSource.KIOSK)));
    }

    private static Visit issue(Wish wish) {
        return Hall.done(hall.asAdmin(() -> hall.bean(IssuingTickets.class).issue(wish)));
    }
}
