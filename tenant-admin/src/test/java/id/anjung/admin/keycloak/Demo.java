package id.anjung.admin.keycloak;

import id.anjung.access.Membership;
import id.anjung.access.Role;
import id.anjung.admin.bundle.PeopleBundle;
import id.anjung.admin.bundle.PersonEntry;
import id.anjung.admin.bundle.RoleEntry;
import id.anjung.tenancy.TenantId;
import java.util.List;

/** Hold the demonstration that tests work with. */
final class Demo {
    static final TenantId BANJARBARU = new TenantId("6372");
    static final TenantId TABALONG = new TenantId("6309");
    static final TenantId HSS = new TenantId("6306");
    static final Membership OFFICER = new Membership(Role.AGENCY_OFFICER, "disdukcapil");
    static final Membership SUPERVISOR = new Membership(Role.AGENCY_SUPERVISOR, "disdukcapil");
    static final Membership ADMIN = Membership.ofRegency(Role.TENANT_ADMIN);

    static final PeopleBundle PEOPLE = new PeopleBundle(
            TestRealm.PASSWORD,
            List.of(
                    person("provinsi.admin", new RoleEntry.InProvince(Role.PROVINCE_ADMIN)),
                    person("provinsi.auditor", new RoleEntry.InProvince(Role.PROVINCE_AUDITOR)),
                    person("banjarbaru.admin", new RoleEntry.InTenant(BANJARBARU, ADMIN)),
                    person("tabalong.admin", new RoleEntry.InTenant(TABALONG, ADMIN)),
                    person("hss.admin", new RoleEntry.InTenant(HSS, ADMIN)),
                    person("dukcapil.tabalong", new RoleEntry.InTenant(TABALONG, OFFICER)),
                    person(
                            "dukcapil.dua",
                            new RoleEntry.InTenant(TABALONG, OFFICER),
                            new RoleEntry.InTenant(HSS, OFFICER)),
                    person("dukcapil.supervisor", new RoleEntry.InTenant(TABALONG, SUPERVISOR))));

    private Demo() {}

    /** Found the organizations of the three regencies and let the people in. */
    static void settle(TestRealm realm) {
        var tenants = realm.bean(EnsuringTenantRealm.class);
        tenants.ensure(BANJARBARU, "MPP Kota Banjarbaru", List.of("disdukcapil", "dpmptsp"));
        tenants.ensure(TABALONG, "MPP Kabupaten Tabalong", List.of("disdukcapil", "samsat"));
        tenants.ensure(HSS, "MPP Kabupaten Hulu Sungai Selatan", List.of("disdukcapil"));
        realm.bean(DemoPeople.class).ensure(PEOPLE);
    }

    private static PersonEntry person(String username, RoleEntry... roles) {
        return new PersonEntry(username, "Warga " + username, username + "@anjung.example", List.of(roles));
    }
}
