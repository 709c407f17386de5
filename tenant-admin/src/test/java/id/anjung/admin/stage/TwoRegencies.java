package id.anjung.admin.stage;

import id.anjung.admin.Province;
import id.anjung.admin.Regency;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.List;

/** Be a province of two regencies that are no tenants. */
@Factory
@Requires(property = "test.two-regencies")
final class TwoRegencies {
    @Singleton
    @Primary
    Province province() {
        return new Province(
                "Provinsi Kalimantan Selatan",
                ZoneId.of("Asia/Makassar"),
                List.of(
                        new Regency(new TenantId("6305"), "Kabupaten Tapin", 0, null),
                        new Regency(new TenantId("6311"), "Kabupaten Balangan", 0, null)));
    }
}
