package id.anjung.admin.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.access.AccessDenied;
import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.access.Membership;
import id.anjung.access.Role;
import id.anjung.admin.Compared;
import id.anjung.admin.Compared.Standing;
import id.anjung.admin.ComparingMalls;
import id.anjung.admin.SuspensionMode;
import id.anjung.admin.TenantAdministration;
import id.anjung.admin.house.TestHouse;
import id.anjung.statistics.Part;
import id.anjung.statistics.Range;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantId;
import id.anjung.tenancy.TenantStatus;
import id.anjung.tenancy.share.FairUse;
import id.anjung.tenancy.share.Shared;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparingMallsTest {
    private static final Range SOME = new Range(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));
    private static final TenantId TABALONG = new TenantId("6309");

    private static ApplicationContext worker;
    private static ComparingMalls comparing;

    @BeforeAll
    static void two_malls() throws SQLException {
        TestHouse.wipe();
        var settings = TestHouse.worker("6309:tabalong", "6372:banjarbaru");
        settings.put("anjung.seeds", "../seeds");
        worker = TestHouse.start(settings);
        comparing = worker.getBean(ComparingMalls.class);
    }

    @AfterAll
    static void close() {
        worker.close();
    }

    /** KPI-16 for the numbers of KPI-T04. */
    @ParameterizedTest
    @CsvSource({"3000, 285546, 30, 10.51", "2000, 267787, 30, 7.47", "9000, 285546, 90, 10.51", "10, 0, 30,"})
    void visits_are_counted_by_residents_and_thirty_days(long visits, int residents, int days, String expected) {
        var found = compared(residents, days, 4, 20).perThousand(visits);
        assertThat(String.valueOf(found)).isEqualTo(String.valueOf(expected));
    }

    @Test
    void a_counter_counts_on_the_days_that_were_scheduled() {
        assertThat(compared(1, 30, 4, 20).perCounterAndDay(800)).isEqualByComparingTo("10.0");
        assertThat(compared(1, 30, 0, 20).perCounterAndDay(800)).isNull();
        assertThat(compared(1, 30, 4, 0).perCounterAndDay(800)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-30, 30, RANKED",
        "2026-08-30, 29, FEW",
        "2026-09-01, 3000, YOUNG",
        "2022-05-31, 0, FEW",
        "2022-05-31, 3000, RANKED"
    })
    void a_mall_is_ranked_when_it_is_three_months_old_and_thirty_waits_were_measured(
            LocalDate since, long measured, Standing expected) {
        assertThat(ComparingByRules.standing(since, SOME.to(), measured)).isEqualTo(expected);
    }

    @Test
    void all_malls_that_are_served_are_compared_with_their_own_residents() {
        assertThat(asAuditor())
                .extracting(one -> one.tenant().id().regionCode())
                .containsExactly("6309", "6372");
        assertThat(asAuditor()).extracting(Compared::residents).containsExactly(267_787, 285_546);
        assertThat(asAuditor()).allSatisfy(one -> {
            assertThat(one.days()).isEqualTo(30);
            assertThat(one.recordedDays()).isZero();
            assertThat(one.standing()).isEqualTo(Standing.YOUNG);
        });
        var admin = new Actor("p", "p", "P", Set.of(Role.PROVINCE_ADMIN), Map.of());
        var administration = worker.getBean(TenantAdministration.class);
        CurrentActor.call(admin, () -> administration.suspend(TABALONG, SuspensionMode.FULL, "pindah gedung"));
        try {
            assertThat(asAuditor())
                    .extracting(one -> one.tenant().id().regionCode())
                    .containsExactly("6372");
        } finally {
            CurrentActor.call(admin, () -> administration.resume(TABALONG));
        }
    }

    @Test
    void a_mall_that_reads_as_much_as_it_may_is_compared_all_the_same() throws IOException {
        var fairUse = worker.getBean(FairUse.class);
        Supplier<InputStream> taking = () -> CurrentTenant.call(
                TABALONG, Reach.READ_ONLY, () -> fairUse.whileRead(Shared.READS, InputStream::nullInputStream));
        try (var one = taking.get();
                var other = taking.get()) {
            assertThat(asAuditor()).hasSize(2);
        }
    }

    @Test
    void a_regency_compares_nobody() {
        var regency =
                new Actor("t", "t", "t", Set.of(), Map.of(TABALONG, Set.of(Membership.ofRegency(Role.TENANT_ADMIN))));
        assertThatThrownBy(() -> CurrentActor.call(regency, () -> comparing.compare(SOME)))
                .isInstanceOf(AccessDenied.class);
    }

    private static List<Compared> asAuditor() {
        var auditor = new Actor("a", "a", "A", Set.of(Role.PROVINCE_AUDITOR), Map.of());
        return CurrentActor.call(auditor, () -> comparing.compare(SOME));
    }

    private static Compared compared(int residents, int days, long counters, int openDays) {
        var mall = new Tenant(TABALONG, "tabalong", "MPP", TenantStatus.ACTIVE);
        return new Compared(
                mall, Standing.RANKED, days, new Part("", "", List.of()), residents, counters, openDays, openDays);
    }
}
