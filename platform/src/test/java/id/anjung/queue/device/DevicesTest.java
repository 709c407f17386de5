package id.anjung.queue.device;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.access.AccessDenied;
import id.anjung.access.Actor;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.AuditTrail;
import id.anjung.queue.Answer;
import id.anjung.queue.DoorMinute;
import id.anjung.queue.Hall;
import id.anjung.queue.IssuingTickets;
import id.anjung.queue.Refusal;
import id.anjung.queue.TicketSource;
import id.anjung.queue.Wish;
import id.anjung.tenancy.HandClock;
import id.anjung.tenancy.House;
import id.anjung.tenancy.TenantId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DevicesTest {
    private static final TenantId LEFT = new TenantId("9131");
    private static final TenantId RIGHT = new TenantId("9132");
    private static House house;
    private static Hall left;
    private static Hall right;

    @BeforeAll
    static void open() {
        house = House.of(List.of(LEFT, RIGHT), Map.of("test.hand-clock", true));
        house.bean(HandClock.class).stopAt(Hall.MORNING);
        left = Hall.in(house, "9131", 1, 1);
        right = Hall.in(house, "9132", 1, 1);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void a_code_pairs_one_machine_once_and_the_trail_knows() {
        var added = add(left, DeviceKind.KIOSK);
        var paired = pair(left, added.code().toLowerCase(java.util.Locale.ROOT)).orElseThrow();
        assertThat(pair(left, added.code())).as("a second time").isEmpty();
        assertThat(known(left, paired.token()))
                .map(Device::id)
                .contains(added.device().id());
        assertThat(known(left, paired.token() + "x")).isEmpty();
        assertThat(known(left, added.code())).as("the code is no token").isEmpty();
        var entries = left.asAdmin(() ->
                house.bean(AuditTrail.class).of("device", added.device().id().toString(), 10));
        assertThat(entries)
                .extracting(entry -> entry.event())
                .containsExactly(AuditEvent.DEVICE_PAIRED, AuditEvent.DEVICE_ADDED);
    }

    @Test
    void a_code_is_good_for_a_quarter_of_an_hour() {
        var clock = house.bean(HandClock.class);
        var added = add(left, DeviceKind.KIOSK);
        try {
            clock.move(Devices.PAIRING);
            assertThat(pair(left, added.code())).isEmpty();
            clock.move(Duration.ofSeconds(-1));
            assertThat(pair(left, added.code())).isPresent();
        } finally {
            clock.stopAt(Hall.MORNING);
        }
    }

    @Test
    void whoever_tries_many_codes_is_refused_even_the_right_one_for_a_minute_and_only_at_that_mall() {
        var clock = house.bean(HandClock.class);
        clock.move(PairingTries.WINDOW); // whatever other tests have typed is over
        try {
            var here = add(left, DeviceKind.KIOSK);
            var there = add(right, DeviceKind.KIOSK);
            for (int i = 0; i < PairingTries.MOST; i++) {
                assertThat(Hall.refused(typed(left, "ABCDEFGH"))).isEqualTo(Refusal.WRONG_CODE);
            }
            assertThat(Hall.refused(typed(left, here.code()))).isEqualTo(Refusal.TRIED_TOO_OFTEN);
            assertThat(pair(right, there.code())).isPresent();
            clock.move(PairingTries.WINDOW);
            assertThat(pair(left, here.code())).isPresent();
        } finally {
            clock.stopAt(Hall.MORNING);
        }
    }

    @Test
    void a_machine_belongs_to_its_own_mall() {
        var added = add(left, DeviceKind.KIOSK);
        assertThat(pair(right, added.code())).isEmpty();
        var paired = pair(left, added.code()).orElseThrow();
        assertThat(known(right, paired.token())).isEmpty();
        assertThat(known(right, paired.token().replaceFirst("9131", "9132"))).isEmpty();
        var actor = paired.device().actor(LEFT);
        assertThat(Hall.done(
                        left.as(actor, () -> house.bean(IssuingTickets.class).issue(wish()))))
                .isNotNull();
        assertThatThrownBy(() ->
                        right.as(actor, () -> house.bean(IssuingTickets.class).issue(wish())))
                .isInstanceOf(AccessDenied.class);
        assertThat(right.asAdmin(() -> house.bean(Devices.class).all()))
                .extracting(Device::id)
                .doesNotContain(added.device().id());
    }

    @Test
    void a_revoked_machine_is_nobody_at_once() {
        var added = add(left, DeviceKind.KIOSK);
        var waiting = add(left, DeviceKind.KIOSK);
        var paired = pair(left, added.code()).orElseThrow();
        for (var device : List.of(added, waiting)) {
            Hall.done(left.asAdmin(
                    () -> house.bean(Devices.class).revoke(device.device().id())));
        }
        assertThat(known(left, paired.token())).isEmpty();
        assertThat(pair(left, waiting.code())).isEmpty();
        assertThat(Hall.refused(right.asAdmin(
                        () -> house.bean(Devices.class).revoke(added.device().id()))))
                .isEqualTo(Refusal.MISSING);
    }

    @Test
    void only_who_manages_the_queue_adds_or_revokes_and_a_machine_that_is_alive_is_noted() {
        var devices = house.bean(Devices.class);
        assertThatThrownBy(() -> left.as(left.officer("sari", "a1"), () -> devices.add(DeviceKind.KIOSK, "A", "")))
                .isInstanceOf(AccessDenied.class);
        var added = add(left, DeviceKind.BOARD);
        var paired = pair(left, added.code()).orElseThrow();
        left.as(paired.device().actor(LEFT), () -> {
            devices.alive(paired.device().id());
            return true;
        });
        assertThat(known(left, paired.token()).orElseThrow().standing().seenAt())
                .isEqualTo(Hall.MORNING);
        assertThat(Hall.refused(left.asAdmin(() -> devices.add(DeviceKind.KIOSK, "A", "tidak-ada"))))
                .isEqualTo(Refusal.NO_SITE);
    }

    @Test
    void the_code_at_the_door_is_good_for_this_minute_and_the_next_and_a_pass_for_a_quarter_of_an_hour() {
        var clock = house.bean(HandClock.class);
        var door = pair(left, add(left, DeviceKind.DOOR).code()).orElseThrow().device();
        var codes = house.bean(DoorCode.class);
        try {
            var code = visit(left, () -> codes.now(door.id())).orElseThrow();
            clock.move(Duration.ofSeconds(119));
            var pass = visit(left, () -> codes.exchange(code)).orElseThrow();
            assertThat(visit(left, () -> codes.check(pass))).hasValueSatisfying(found -> {
                assertThat(found.site()).isEqualTo("utama");
                assertThat(found.seen())
                        .isEqualTo(new DoorMinute(door.id().value(), Hall.MORNING.getEpochSecond() / 60));
            });
            clock.move(Duration.ofSeconds(1));
            assertThat(visit(left, () -> codes.exchange(code)))
                    .as("two minutes later")
                    .isEmpty();
            assertThat(visit(left, () -> codes.check(code)))
                    .as("a code is no pass")
                    .isEmpty();
            assertThat(visit(left, () -> codes.exchange(pass)))
                    .as("a pass is no code")
                    .isEmpty();
            clock.move(Duration.ofMinutes(12));
            assertThat(visit(left, () -> codes.check(pass))).isPresent();
            clock.move(Duration.ofMinutes(1));
            assertThat(visit(left, () -> codes.check(pass))).isEmpty();
        } finally {
            clock.stopAt(Hall.MORNING);
        }
    }

    @Test
    void a_code_at_the_door_cannot_be_forged_moved_or_kept_by_a_revoked_door() {
        var door = pair(left, add(left, DeviceKind.DOOR).code()).orElseThrow().device();
        var kiosk = pair(left, add(left, DeviceKind.KIOSK).code()).orElseThrow().device();
        var codes = house.bean(DoorCode.class);
        var code = visit(left, () -> codes.now(door.id())).orElseThrow();
        var parts = code.split("\\.", -1);
        var later = parts[0] + "." + (Long.parseLong(parts[1]) + 1) + ".." + parts[3];
        var other = kiosk.id() + "." + parts[1] + ".." + parts[3];
        for (var forged : List.of("", "x", later, other, code + "x", code.substring(0, code.length() - 1) + "~")) {
            assertThat(visit(left, () -> codes.exchange(forged))).as(forged).isEmpty();
        }
        assertThat(visit(left, () -> codes.now(kiosk.id())))
                .as("a kiosk is no door")
                .isEmpty();
        assertThat(visit(right, () -> codes.exchange(code)))
                .as("at another mall")
                .isEmpty();
        assertThat(visit(left, () -> codes.exchange(code))).isPresent();
        Hall.done(left.asAdmin(() -> house.bean(Devices.class).revoke(door.id())));
        assertThat(visit(left, () -> codes.exchange(code))).isEmpty();
    }

    private static Devices.Added add(Hall hall, DeviceKind kind) {
        return Hall.done(hall.asAdmin(() -> house.bean(Devices.class).add(kind, "Anjungan", "")));
    }

    private static Optional<Devices.Paired> pair(Hall hall, String code) {
        return typed(hall, code) instanceof Answer.Done<Devices.Paired>(var paired)
                ? Optional.of(paired)
                : Optional.empty();
    }

    private static Answer<Devices.Paired> typed(Hall hall, String code) {
        return visit(hall, () -> house.bean(Devices.class).pair(code));
    }

    private static Optional<Device> known(Hall hall, String token) {
        return visit(hall, () -> house.bean(Devices.class).byToken(token));
    }

    private static <T> T visit(Hall hall, java.util.function.Supplier<T> work) {
        return hall.as(Actor.VISITOR, work);
    }

    private static Wish wish() {
        return Wish.of("a1-s1", TicketSource.KIOSK);
    }
}
