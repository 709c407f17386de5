package id.anjung.admin.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.access.AccessDenied;
import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.access.Role;
import id.anjung.admin.AgencyNames;
import id.anjung.admin.SuspensionMode;
import id.anjung.admin.house.TestHouse;
import id.anjung.admin.registry.TenantRegistry;
import id.anjung.agency.Agencies;
import id.anjung.agency.Agency;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AgencyNamesTest {
    private static final TenantId TABALONG = new TenantId("6309");
    private static final TenantId BANJARBARU = new TenantId("6372");
    private static final Actor PROVINCE = new Actor("p", "p", "P", Set.of(Role.PROVINCE_ADMIN), Map.of());
    private static final Actor STRANGER = new Actor("s", "s", "S", Set.of(), Map.of());

    private static ApplicationContext worker;

    @BeforeAll
    static void two_malls_of_which_one_calls_an_agency_by_another_name_and_has_retired_it() throws SQLException {
        TestHouse.wipe();
        worker = TestHouse.start(TestHouse.worker("6309:tabalong", "6372:banjarbaru"));
        CurrentActor.run(
                Actor.WORKER,
                () -> CurrentTenant.run(TABALONG, Reach.FULL, () -> {
                    var agencies = worker.getBean(Agencies.class);
                    var kept = agencies.byCode("disdukcapil").orElseThrow();
                    var data = kept.data();
                    var named = new Agency(data.code(), data.name(), "Disdukcapil", data.level(), data.days(), true);
                    agencies.change(kept.id(), kept.version(), named);
                    agencies.retire(kept.id(), kept.version() + 1);
                }));
    }

    @AfterAll
    static void close() {
        worker.close();
    }

    @Test
    void the_province_reads_each_malls_own_names_also_of_agencies_out_of_use() {
        assertThat(at(PROVINCE, TABALONG)).containsEntry("disdukcapil", "Disdukcapil");
        assertThat(at(PROVINCE, BANJARBARU)).containsEntry("disdukcapil", "disdukcapil");
    }

    @Test
    void who_is_nobody_there_reads_nothing() {
        assertThatThrownBy(() -> at(STRANGER, TABALONG)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void a_mall_that_is_not_served_or_not_there_has_no_names() {
        var registry = worker.getBean(TenantRegistry.class);
        registry.suspend(BANJARBARU, SuspensionMode.FULL, "Pindah", Actor.WORKER);
        try {
            assertThat(at(PROVINCE, BANJARBARU)).isEmpty();
        } finally {
            registry.resume(BANJARBARU, Actor.WORKER);
        }
        assertThat(at(PROVINCE, new TenantId("6301"))).isEmpty();
    }

    private static Map<String, String> at(Actor actor, TenantId mall) {
        return CurrentActor.call(actor, () -> worker.getBean(AgencyNames.class).at(mall));
    }
}
