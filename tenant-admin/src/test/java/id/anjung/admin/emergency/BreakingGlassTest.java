package id.anjung.admin.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.anjung.access.AccessDenied;
import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.access.Membership;
import id.anjung.access.Role;
import id.anjung.admin.PersonAccess;
import id.anjung.admin.PersonAccess.Contact;
import id.anjung.admin.PersonAccess.Opening;
import id.anjung.admin.SuspensionMode;
import id.anjung.admin.TenantAdministration;
import id.anjung.admin.house.TestHouse;
import id.anjung.admin.registry.ProvinceTrail;
import id.anjung.agency.Agencies;
import id.anjung.agency.Agency;
import id.anjung.agency.AgencyLevel;
import id.anjung.agency.Liaison;
import id.anjung.agency.Liaisons;
import id.anjung.audit.AuditEntry;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.AuditTrail;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.HandClock;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BreakingGlassTest {
    private static final TenantId TABALONG = new TenantId("6309");
    private static final TenantId BANJARBARU = new TenantId("6372");
    private static final Actor NORHAYATI = province("norhayati", Role.PROVINCE_ADMIN);
    private static final Actor OTHER = province("lain", Role.PROVINCE_ADMIN);
    private static final String REASON = "loket Imigrasi tutup sejak pagi";

    private static ApplicationContext worker;
    private static PersonAccess access;

    @BeforeAll
    static void two_malls_whose_agency_has_a_liaison() throws SQLException {
        TestHouse.wipe();
        var settings = TestHouse.worker("6309:tabalong", "6372:banjarbaru");
        settings.put("test.hand-clock", true);
        worker = TestHouse.start(settings);
        access = worker.getBean(PersonAccess.class);
        for (var tenant : List.of(TABALONG, BANJARBARU)) {
            asWorker(tenant, () -> {
                worker.getBean(Agencies.class)
                        .add(new Agency(
                                "imigrasi",
                                "Kantor Imigrasi",
                                "Imigrasi",
                                AgencyLevel.CENTRAL,
                                List.of(DayOfWeek.MONDAY),
                                true));
                return worker.getBean(Liaisons.class)
                        .change("imigrasi", null, new Liaison("Penanda " + tenant, "081234567890"));
            });
        }
    }

    @AfterAll
    static void close() {
        worker.close();
    }

    @BeforeEach
    void nothing_is_open() {
        worker.getBean(HandClock.class).move(Duration.ofHours(1));
    }

    @Test
    void persons_are_read_while_it_is_open_and_the_mall_sees_who_why_and_each_look() {
        assertThatThrownBy(() -> as(NORHAYATI, () -> access.contacts(TABALONG))).isInstanceOf(AccessDenied.class);
        assertThat(as(NORHAYATI, () -> access.open(TABALONG, REASON))).isEqualTo(Opening.OPEN);
        assertThat(as(NORHAYATI, () -> access.standing(TABALONG))).hasValueSatisfying(standing -> {
            assertThat(standing.reason()).isEqualTo(REASON);
            assertThat(standing.until())
                    .isCloseTo(
                            worker.getBean(HandClock.class).instant().plus(Duration.ofMinutes(30)),
                            within(10, ChronoUnit.SECONDS));
        });
        assertThat(as(NORHAYATI, () -> access.contacts(TABALONG)))
                .containsExactly(new Contact("Kantor Imigrasi", "Penanda 6309", "+6281234567890"));

        assertThat(trail(TABALONG))
                .extracting(AuditEntry::event)
                .startsWith(AuditEvent.LIAISON_READ, AuditEvent.PERSONS_OPENED);
        assertThat(trail(TABALONG).subList(0, 2))
                .allSatisfy(entry -> assertThat(entry.actor().name()).isEqualTo("norhayati"));
        assertThat(trail(TABALONG).get(1).after()).contains(REASON);
        assertThat(worker.getBean(ProvinceTrail.class).newestBefore(Long.MAX_VALUE, 1))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.event()).isEqualTo(AuditEvent.PERSONS_OPENED);
                    assertThat(entry.subject().id()).isEqualTo("6309");
                    assertThat(entry.after()).contains(REASON);
                });
        assertThat(trail(BANJARBARU)).noneMatch(entry -> entry.event() == AuditEvent.PERSONS_OPENED);
    }

    @Test
    void it_is_open_to_who_opened_it_at_that_mall_alone() {
        as(NORHAYATI, () -> access.open(TABALONG, REASON));
        assertThat(as(OTHER, () -> access.standing(TABALONG))).isEmpty();
        assertThatThrownBy(() -> as(OTHER, () -> access.contacts(TABALONG))).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as(NORHAYATI, () -> access.contacts(BANJARBARU)))
                .isInstanceOf(AccessDenied.class);
        as(OTHER, () -> {
            access.close(TABALONG);
            return true;
        });
        assertThat(as(NORHAYATI, () -> access.standing(TABALONG))).isPresent();
    }

    @Test
    void it_closes_by_itself_and_by_hand() {
        as(NORHAYATI, () -> access.open(TABALONG, REASON));
        worker.getBean(HandClock.class).move(Duration.ofMinutes(29));
        assertThat(as(NORHAYATI, () -> access.contacts(TABALONG))).hasSize(1);
        worker.getBean(HandClock.class).move(Duration.ofMinutes(2));
        assertThatThrownBy(() -> as(NORHAYATI, () -> access.contacts(TABALONG))).isInstanceOf(AccessDenied.class);

        as(NORHAYATI, () -> access.open(TABALONG, REASON));
        as(NORHAYATI, () -> {
            access.close(TABALONG);
            return true;
        });
        assertThatThrownBy(() -> as(NORHAYATI, () -> access.contacts(TABALONG))).isInstanceOf(AccessDenied.class);
        assertThat(trail(TABALONG).getFirst().event()).isEqualTo(AuditEvent.PERSONS_CLOSED);
    }

    @Test
    void without_a_reason_or_a_mall_that_is_served_nothing_opens_and_nothing_is_written() {
        int entries = trail(TABALONG).size();
        for (var reason : List.of("", "         x", "x".repeat(401))) {
            assertThat(as(NORHAYATI, () -> access.open(TABALONG, reason))).isEqualTo(Opening.REASON_NEEDED);
        }
        assertThat(as(NORHAYATI, () -> access.open(new TenantId("6311"), REASON)))
                .isEqualTo(Opening.NOT_SERVED);
        var administration = worker.getBean(TenantAdministration.class);
        as(NORHAYATI, () -> administration.suspend(TABALONG, SuspensionMode.READ_ONLY, "uji coba"));
        try {
            assertThat(as(NORHAYATI, () -> access.open(TABALONG, REASON))).isEqualTo(Opening.NOT_SERVED);
        } finally {
            as(NORHAYATI, () -> administration.resume(TABALONG));
        }
        assertThat(trail(TABALONG)).hasSize(entries);
    }

    @Test
    void nobody_but_the_provinces_admin_breaks_glass() {
        var regency =
                new Actor("t", "t", "t", Set.of(), Map.of(TABALONG, Set.of(Membership.ofRegency(Role.TENANT_ADMIN))));
        for (var actor : List.of(province("auditor", Role.PROVINCE_AUDITOR), regency)) {
            for (var work : List.<Supplier<Object>>of(
                    () -> access.standing(TABALONG),
                    () -> access.open(TABALONG, REASON),
                    () -> access.contacts(TABALONG))) {
                assertThatThrownBy(() -> as(actor, work)).isInstanceOf(AccessDenied.class);
            }
        }
    }

    private static List<AuditEntry> trail(TenantId tenant) {
        return asWorker(tenant, () -> worker.getBean(AuditTrail.class).newestBefore(Long.MAX_VALUE, 100));
    }

    private static <T> T asWorker(TenantId tenant, Supplier<T> work) {
        return CurrentActor.call(Actor.WORKER, () -> CurrentTenant.call(tenant, Reach.FULL, work));
    }

    private static Actor province(String name, Role role) {
        return new Actor(name, name, name, Set.of(role), Map.of());
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return CurrentActor.call(actor, work);
    }
}
