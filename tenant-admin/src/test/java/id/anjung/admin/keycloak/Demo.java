package id.anjung.admin.keycloak;

import id.anjung.access.Membership;
import id.anjung.access.Role;
import id.anjung.admin.bundle.PeopleBundle;
import id.anjung.admin.bundle.ReadingBundle;
import id.anjung.admin.bundle.yaml.Read;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantId;
import id.anjung.tenancy.TenantStatus;
import java.nio.file.Path;
import java.util.List;

/** Hold the demonstration that tests work with: the people are those of the seeds. */
final class Demo {
    static final TenantId BANJARBARU = new TenantId("6372");
    static final TenantId TABALONG = new TenantId("6309");
    static final TenantId HSS = new TenantId("6306");
    static final Membership OFFICER = new Membership(Role.AGENCY_OFFICER, "disdukcapil");
    static final Membership SUPERVISOR = new Membership(Role.AGENCY_SUPERVISOR, "disdukcapil");
    static final Membership ADMIN = Membership.ofRegency(Role.TENANT_ADMIN);
    static final Path SEEDS =
            Path.of(System.getProperty("basedir", ".")).resolve("../seeds").normalize();

    private Demo() {}

    static PeopleBundle people() {
        return switch (ReadingBundle.people(SEEDS.resolve("demo/people.yaml"))) {
            case Read.Whole<PeopleBundle>(var whole) -> whole;
            case Read.Faulty<PeopleBundle>(var faults) -> throw new AssertionError(faults);
        };
    }

    static Tenant tenant(TenantId id, String name) {
        return new Tenant(id, "slug-" + id, name, TenantStatus.PROVISIONING);
    }

    /** Enrol the three regencies and let the people in. */
    static void settle(TestRealm realm) {
        var keeping = realm.bean(KeepingRealm.class);
        keeping.enrol(tenant(BANJARBARU, "MPP Kota Banjarbaru"), List.of("disdukcapil", "dpmptsp"));
        keeping.enrol(tenant(TABALONG, "MPP Kabupaten Tabalong"), List.of("disdukcapil", "samsat"));
        keeping.enrol(tenant(HSS, "MPP Kabupaten Hulu Sungai Selatan"), List.of("disdukcapil"));
        keeping.keep();
    }
}
