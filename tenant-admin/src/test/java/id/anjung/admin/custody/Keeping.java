package id.anjung.admin.custody;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.access.Role;
import id.anjung.admin.CopyKind;
import id.anjung.admin.Custody;
import id.anjung.admin.CustodyAdministration;
import id.anjung.admin.SuspensionMode;
import id.anjung.admin.TenantAdministration;
import id.anjung.admin.TenantCopy;
import id.anjung.admin.WorkAnswer;
import id.anjung.admin.house.TestHouse;
import id.anjung.admin.provisioning.ProvisioningTenants;
import id.anjung.admin.registry.TenantRegistry;
import id.anjung.agency.KeptLiaison;
import id.anjung.agency.Liaison;
import id.anjung.agency.Liaisons;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantId;
import id.anjung.tenancy.TenantStatus;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Stand a worker up with Tabalong and a neighbour, ask it as the province's admin, and look at what is there. */
record Keeping(ApplicationContext worker) implements AutoCloseable {
    static final TenantId TABALONG = new TenantId("6309");
    static final TenantId NEIGHBOUR = new TenantId("6310");
    static final String SLUG = "tabalong";
    static final String PERSON = "Siti Narahubung";
    static final Actor ADMIN =
            new Actor("id-admin", "provinsi.admin", "Admin Provinsi", Set.of(Role.PROVINCE_ADMIN), Map.of());

    static Keeping start(Map<String, Object> more) throws SQLException {
        TestHouse.wipe();
        var settings = TestHouse.worker("6309:tabalong", "6310:tanah-bumbu");
        settings.putAll(more);
        var keeping = new Keeping(TestHouse.start(settings));
        keeping.live();
        return keeping;
    }

    /** Set Tabalong up anew, if it is not there, and let somebody work in it. */
    void live() {
        worker.getBean(TenantRegistry.class).request(TABALONG, SLUG, "MPP tabalong", Actor.WORKER);
        worker.getBean(ProvisioningTenants.class).goOn();
        write(TABALONG);
    }

    /** Let a person's name be kept, sealed, and the trail say so. */
    void write(TenantId tenant) {
        write(tenant, PERSON);
    }

    void write(TenantId tenant, String person) {
        within(tenant, () -> {
            var liaisons = worker.getBean(Liaisons.class);
            var seen = liaisons.of("bpn").map(KeptLiaison::version).orElse(null);
            return liaisons.change("bpn", seen, new Liaison(person, "0811-500-500"));
        });
    }

    /** Do something in a tenant as the worker. */
    static <T> T within(TenantId tenant, Supplier<T> work) {
        return CurrentActor.call(Actor.WORKER, () -> CurrentTenant.call(tenant, Reach.FULL, work));
    }

    CustodyAdministration custody() {
        return worker.getBean(CustodyAdministration.class);
    }

    /** Ask as the province's admin and let the worker do it. */
    Custody ask(Function<CustodyAdministration, WorkAnswer> wish) {
        assertThat(asAdmin(() -> wish.apply(custody()))).isEqualTo(new WorkAnswer.Asked());
        goOn();
        return shown();
    }

    void goOn() {
        worker.getBean(DoingWorks.class).goOn();
    }

    Custody shown() {
        return asAdmin(() -> custody().of(TABALONG)).orElseThrow();
    }

    TenantStatus status() {
        return Objects.requireNonNull(shown().tenant()).status();
    }

    TenantCopy copy(CopyKind kind) {
        return shown().copies().stream()
                .filter(copy -> copy.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    void suspend() {
        var administration = worker.getBean(TenantAdministration.class);
        asAdmin(() -> administration.suspend(TABALONG, SuspensionMode.FULL, "dipulihkan"));
    }

    /** Archive it, take an export and fetch it, so that it may be erased. */
    void archiveAndHandOut() throws IOException {
        ask(custody -> custody.archive(TABALONG, "MPP ditutup"));
        ask(custody -> custody.export(TABALONG));
        var export = copy(CopyKind.EXPORT);
        try (var handed =
                asAdmin(() -> custody().handOut(TABALONG, export.id())).orElseThrow()) {
            assertThat(handed.readAllBytes()).hasSize((int) export.bytes());
        }
    }

    static <T> T asAdmin(Supplier<T> work) {
        return CurrentActor.call(ADMIN, work);
    }

    static Path file(TenantCopy copy) {
        return TestHouse.COPIES.resolve(TABALONG.regionCode()).resolve(copy.id() + ".zip");
    }

    /** Answer every row of every table of a tenant, moments included. */
    static List<String> everything(TenantId tenant) throws SQLException {
        try (var owner = TestHouse.owner()) {
            var all = new ArrayList<String>();
            for (var table : SchemaTable.of(owner, tenant.schema())) {
                all.add(table.name());
                all.addAll(TestHouse.texts(owner, table.selecting()));
            }
            return all;
        }
    }

    @Override
    public void close() {
        worker.close();
        try (var files = Files.walk(TestHouse.COPIES)) {
            files.sorted((one, other) -> other.compareTo(one)).forEach(Keeping::delete);
        } catch (IOException nothingThere) {
            // A test that took no copy leaves no folder.
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
