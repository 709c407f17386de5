package id.anjung.admin.bundle;

import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.access.Membership;
import id.anjung.access.Role;
import id.anjung.admin.bundle.yaml.Read;
import id.anjung.admin.bundle.yaml.SourceText;
import id.anjung.admin.house.TestHouse;
import id.anjung.configuration.ConfigurationLog;
import id.anjung.configuration.ConfigurationPlan;
import id.anjung.configuration.MallConfiguration;
import id.anjung.register.Outcome;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Stand a worker up with Tabalong and a neighbour, and work on the mall's file as its admin. */
record FiledMall(ApplicationContext worker) implements AutoCloseable {
    static final TenantId TABALONG = new TenantId("6309");
    static final TenantId NEIGHBOUR = new TenantId("6310");
    static final TenantEntry ENTRY = new TenantEntry(TABALONG, "tabalong", "MPP tabalong");

    static FiledMall start() throws SQLException {
        TestHouse.wipe();
        return new FiledMall(TestHouse.start(TestHouse.worker("6309:tabalong", "6310:tanah-bumbu")));
    }

    <T> T asAdmin(Supplier<T> work) {
        return as(TABALONG, Role.TENANT_ADMIN, work);
    }

    <T> T as(TenantId tenant, Role role, Supplier<T> work) {
        var actor = new Actor(
                "id-" + role, "tabalong.admin", "Admin", Set.of(), Map.of(tenant, Set.of(Membership.ofRegency(role))));
        return CurrentActor.call(actor, () -> CurrentTenant.call(tenant, Reach.FULL, work));
    }

    String export() {
        return asAdmin(() -> configuration().export().text());
    }

    MppBundle bundle() {
        return read(export());
    }

    Outcome<ConfigurationPlan> plan(String text) {
        return asAdmin(() -> configuration().plan(text));
    }

    Outcome<ConfigurationPlan> apply(String text) {
        return asAdmin(
                () -> configuration().apply(text, configuration().export().base()));
    }

    MallConfiguration configuration() {
        return worker.getBean(MallConfiguration.class);
    }

    ConfigurationLog log() {
        return worker.getBean(ConfigurationLog.class);
    }

    static MppBundle read(String text) {
        return switch (ReadingBundle.mpp(new SourceText("export.yaml", text))) {
            case Read.Whole<MppBundle>(var whole) -> whole;
            case Read.Faulty<MppBundle>(var faults) -> throw new AssertionError(faults + "\n" + text);
        };
    }

    @Override
    public void close() {
        worker.close();
    }
}
