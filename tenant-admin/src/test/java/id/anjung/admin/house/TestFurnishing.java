package id.anjung.admin.house;

import id.anjung.admin.provisioning.Furnishing;
import id.anjung.agency.Agencies;
import id.anjung.agency.Agency;
import id.anjung.agency.AgencyLevel;
import id.anjung.tenancy.Tenant;
import io.micronaut.context.annotation.Primary;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.util.List;

/** Furnish every tenant with the same agencies, the tenant's name in theirs. */
@Singleton
@Primary
public final class TestFurnishing implements Furnishing {
    public static final List<String> AGENCIES = List.of("bpn", "disdukcapil", "samsat");

    private final Agencies agencies;

    TestFurnishing(Agencies agencies) {
        this.agencies = agencies;
    }

    @Override
    public void furnish(Tenant tenant) {
        for (var code : AGENCIES) {
            if (agencies.byCode(code).isEmpty()) {
                agencies.add(new Agency(
                        code,
                        code + " " + tenant.slug(),
                        code,
                        AgencyLevel.values()[0],
                        List.of(DayOfWeek.MONDAY),
                        true));
            }
        }
    }
}
