package id.anjung.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.access.AccessDenied;
import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.access.Membership;
import id.anjung.access.ReadOnlyHere;
import id.anjung.access.Role;
import id.anjung.audit.AuditEntry;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.AuditTrail;
import id.anjung.register.FieldProblem;
import id.anjung.register.Kept;
import id.anjung.register.Outcome;
import id.anjung.register.PageRequest;
import id.anjung.register.Problem;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.House;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantId;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AgenciesTest {
    private static final TenantId TENANT = new TenantId("9003");
    private static House house;
    private static Agencies agencies;

    @BeforeAll
    static void open() {
        house = House.of(List.of(TENANT));
        agencies = house.bean(Agencies.class);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void a_change_is_in_the_trail_with_before_and_after() {
        var kept = added("trail", "Sebelum");
        change(kept, "Sesudah");
        var trail = house.asAdmin(
                TENANT,
                () -> house.bean(AuditTrail.class).of("agency", kept.id().toString(), 10));
        assertThat(trail)
                .extracting(AuditEntry::event)
                .containsExactly(AuditEvent.AGENCY_CHANGED, AuditEvent.AGENCY_ADDED);
        assertThat(trail.getFirst().before()).contains("Sebelum");
        assertThat(trail.getFirst().after()).contains("Sesudah");
        assertThat(trail.getFirst().actor().name()).isEqualTo("Admin 9003");
    }

    @Test
    void the_second_of_two_editors_is_told_what_the_first_has_written() {
        var kept = added("race", "Awal");
        change(kept, "Pertama");
        var second = change(kept, "Kedua");
        assertThat(second)
                .isInstanceOfSatisfying(
                        Outcome.Conflict.class,
                        conflict -> assertThat(((Kept<?>) conflict.current()).data())
                                .hasFieldOrPropertyWithValue("name", "Pertama"));
    }

    @Test
    void of_many_editors_at_once_exactly_one_wins() throws Exception {
        var kept = added("crowd", "Awal");
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = IntStream.range(0, 16)
                    .mapToObj(i -> people.submit(() -> change(kept, "Nama " + i)))
                    .toList();
            int done = 0;
            for (var outcome : outcomes) {
                done += outcome.get() instanceof Outcome.Done ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        }
    }

    @Test
    void of_many_who_add_the_same_code_exactly_one_wins() throws Exception {
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = IntStream.range(0, 16)
                    .mapToObj(i -> people.submit(() -> add("twin", "Kembar " + i)))
                    .toList();
            int done = 0;
            for (var outcome : outcomes) {
                done += outcome.get() instanceof Outcome.Done ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        }
    }

    @Test
    void a_code_never_changes() {
        var kept = added("fixed", "Tetap");
        var outcome = house.asAdmin(TENANT, () -> agencies.change(kept.id(), kept.version(), agency("other", "Lain")));
        assertThat(outcome).isEqualTo(Outcome.Invalid.of("code", Problem.CODE_FIXED));
    }

    @Test
    void a_record_that_is_wrong_is_refused_field_by_field() {
        var outcome = house.asAdmin(
                TENANT, () -> agencies.add(new Agency("BESAR", " ", "Besar", AgencyLevel.REGENCY, List.of(), true)));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Invalid.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(problem -> ((FieldProblem) problem).field())
                                .containsExactly("name", "code", "days"));
    }

    @Test
    void a_retired_agency_is_listed_only_when_asked_for() {
        var kept = added("gone", "Pergi");
        house.asAdmin(TENANT, () -> agencies.retire(kept.id(), kept.version()));
        assertThat(codes(new PageRequest("gone", false, "", PageRequest.Sort.BY_CODE, 0, 10)))
                .isEmpty();
        assertThat(codes(new PageRequest("gone", true, "", PageRequest.Sort.BY_CODE, 0, 10)))
                .containsExactly("gone");
    }

    @Test
    void a_wildcard_that_somebody_types_is_a_letter_like_others() {
        added("percent", "Sepuluh % lebih");
        added("under", "Tanpa tanda");
        assertThat(codes(new PageRequest("% lebih", false, "", PageRequest.Sort.BY_CODE, 0, 10)))
                .containsExactly("percent");
        assertThat(codes(new PageRequest("_____________", false, "", PageRequest.Sort.BY_CODE, 0, 10)))
                .isEmpty();
    }

    @Test
    void pages_follow_each_other_by_the_last_code_or_by_place() {
        IntStream.range(10, 20).forEach(i -> added("page-" + i, "Halaman"));
        assertThat(codes(PageRequest.after("page-14", "page-", false, 3)))
                .containsExactly("page-15", "page-16", "page-17");
        assertThat(codes(new PageRequest("page-", false, "", PageRequest.Sort.BY_CODE_DOWN, 3, 2)))
                .containsExactly("page-16", "page-15");
    }

    @Test
    void an_officer_and_an_auditor_change_nothing() {
        var officer =
                new Actor("o", "o", "O", Set.of(), Map.of(TENANT, Set.of(new Membership(Role.AGENCY_OFFICER, "x"))));
        var auditor = new Actor("p", "p", "P", Set.of(Role.PROVINCE_AUDITOR), Map.of());
        for (var actor : List.of(officer, auditor)) {
            assertThatThrownBy(() -> house.as(actor, TENANT, () -> agencies.add(agency("no", "Tidak"))))
                    .isInstanceOf(AccessDenied.class);
        }
    }

    @Test
    void an_admin_changes_nothing_while_the_tenant_is_read_only() {
        var admin = House.adminOf(TENANT);
        assertThatThrownBy(() -> CurrentActor.call(
                        admin,
                        () -> CurrentTenant.call(TENANT, Reach.READ_ONLY, () -> agencies.add(agency("no", "Tidak")))))
                .isInstanceOf(ReadOnlyHere.class);
    }

    @Test
    void nobody_bound_means_denied() {
        assertThatThrownBy(() -> CurrentTenant.call(TENANT, Reach.FULL, () -> agencies.count(PageRequest.first(1))))
                .isInstanceOf(AccessDenied.class);
    }

    private static Agency agency(String code, String name) {
        return new Agency(code, name, code, AgencyLevel.REGENCY, List.of(DayOfWeek.MONDAY), true);
    }

    private static Outcome<Kept<Agency>> add(String code, String name) {
        return house.asAdmin(TENANT, () -> agencies.add(agency(code, name)));
    }

    private static Kept<Agency> added(String code, String name) {
        return switch (add(code, name)) {
            case Outcome.Done(var kept) -> kept;
            case Outcome<Kept<Agency>> other -> throw new AssertionError(other);
        };
    }

    private static Outcome<Kept<Agency>> change(Kept<Agency> kept, String name) {
        return house.asAdmin(
                TENANT,
                () -> agencies.change(
                        kept.id(), kept.version(), agency(kept.data().code(), name)));
    }

    private static List<String> codes(PageRequest request) {
        return house.asAdmin(TENANT, () -> agencies.page(request)).stream()
                .map(kept -> kept.data().code())
                .toList();
    }
}
