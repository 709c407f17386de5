package id.anjung.admin.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.access.AccessDenied;
import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.access.Membership;
import id.anjung.access.ReadOnlyHere;
import id.anjung.access.Role;
import id.anjung.admin.CopyKind;
import id.anjung.admin.OwnExports;
import id.anjung.admin.TenantCopy;
import id.anjung.admin.WorkAnswer;
import id.anjung.admin.house.TestHouse;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.AuditTrail;
import id.anjung.register.Outcome;
import id.anjung.setting.level.SettingKey;
import id.anjung.setting.level.Settings;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantId;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OwnExportsTest {
    private static Keeping keeping;
    private static OwnExports exports;

    @BeforeAll
    static void a_worker() throws SQLException {
        keeping = Keeping.start(Map.of());
        exports = keeping.worker().getBean(OwnExports.class);
    }

    @AfterAll
    static void close() {
        keeping.close();
    }

    @Test
    void a_regency_takes_its_own_data_away_and_both_trails_say_so() throws IOException {
        keeping.ask(custody -> custody.backUp(Keeping.TABALONG));
        assertThat(at(Keeping.TABALONG, exports::export)).isInstanceOf(WorkAnswer.Asked.class);
        assertThat(at(Keeping.TABALONG, exports::now).atWork()).isTrue();
        assertThat(at(Keeping.TABALONG, exports::export)).isInstanceOf(WorkAnswer.AtWork.class);
        keeping.goOn();

        var now = at(Keeping.TABALONG, exports::now);
        assertThat(now.atWork()).isFalse();
        assertThat(now.copies()).extracting(TenantCopy::kind).isNotEmpty().containsOnly(CopyKind.EXPORT);
        var copy = now.copies().getFirst().id();
        try (var file = at(Keeping.TABALONG, () -> exports.handOut(copy)).orElseThrow()) {
            assertThat(file.readNBytes(2)).asString().isEqualTo("PK");
        }
        assertThat(at(Keeping.TABALONG, exports::now).copies().getFirst().handed())
                .satisfies(handed -> assertThat(handed.to()).isEqualTo("Siti"));
        assertThat(Keeping.within(
                        Keeping.TABALONG,
                        () -> keeping.worker().getBean(AuditTrail.class).newestBefore(Long.MAX_VALUE, 2)))
                .extracting(entry -> entry.event())
                .containsExactly(AuditEvent.EXPORT_HANDED_OUT, AuditEvent.EXPORT_ASKED);
    }

    @Test
    void a_backup_and_a_neighbours_export_are_not_there() {
        keeping.ask(custody -> custody.backUp(Keeping.TABALONG));
        var backup = keeping.copy(CopyKind.BACKUP).id();
        assertThat(at(Keeping.TABALONG, () -> exports.handOut(backup))).isEmpty();
        keeping.ask(custody -> custody.export(Keeping.TABALONG));
        var export = keeping.copy(CopyKind.EXPORT).id();
        assertThat(at(Keeping.NEIGHBOUR, () -> exports.handOut(export))).isEmpty();
        assertThat(at(Keeping.NEIGHBOUR, exports::now).copies()).isEmpty();
    }

    @Test
    void a_mall_whose_exports_fill_their_room_makes_no_more() {
        keeping.ask(custody -> custody.export(Keeping.TABALONG));
        decide("1");
        assertThat(at(Keeping.TABALONG, exports::export))
                .as("little is there yet")
                .isInstanceOf(WorkAnswer.Asked.class);
        keeping.goOn();
        inflate();
        assertThat(at(Keeping.TABALONG, exports::export)).isEqualTo(new WorkAnswer.NoRoom(1));
        decide("0");
        assertThat(at(Keeping.TABALONG, exports::export)).isInstanceOf(WorkAnswer.Asked.class);
        keeping.goOn();
    }

    private static void decide(String megabytes) {
        var settings = keeping.worker().getBean(Settings.class);
        var wanted = List.of(new Settings.Wanted(SettingKey.EXPORT_MEGABYTES.path(), megabytes));
        assertThat(at(
                        Keeping.TABALONG,
                        () -> settings.changeMall(settings.ofMall().revision(), wanted)))
                .isInstanceOf(Outcome.Done.class);
    }

    /** Let the exports be as large as those of a mall with years behind it. */
    private static void inflate() {
        try (var owner = TestHouse.owner();
                var statement = owner.createStatement()) {
            statement.execute("UPDATE anjung.tenant_copy SET bytes = 1000000 WHERE kind = 'EXPORT'");
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void only_the_malls_admin_takes_data_away_and_not_from_where_one_may_only_read() {
        var officer = member(Keeping.TABALONG, new Membership(Role.AGENCY_SUPERVISOR, "disdukcapil"));
        var auditor = member(Keeping.TABALONG, Membership.ofRegency(Role.TENANT_AUDITOR));
        for (var actor : List.of(officer, auditor, admin(Keeping.NEIGHBOUR))) {
            assertThatThrownBy(() -> within(actor, Keeping.TABALONG, Reach.FULL, exports::export))
                    .isInstanceOf(AccessDenied.class);
        }
        assertThatThrownBy(() -> within(admin(Keeping.TABALONG), Keeping.TABALONG, Reach.READ_ONLY, exports::export))
                .isInstanceOf(ReadOnlyHere.class);
    }

    private static Actor admin(TenantId tenant) {
        return member(tenant, Membership.ofRegency(Role.TENANT_ADMIN));
    }

    private static Actor member(TenantId tenant, Membership membership) {
        return new Actor("s", "siti", "Siti", Set.of(), Map.of(tenant, Set.of(membership)));
    }

    private static <T> T at(TenantId tenant, Supplier<T> work) {
        return within(admin(tenant), tenant, Reach.FULL, work);
    }

    private static <T> T within(Actor actor, TenantId tenant, Reach reach, Supplier<T> work) {
        return CurrentActor.call(actor, () -> CurrentTenant.call(tenant, reach, work));
    }
}
