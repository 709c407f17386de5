package id.anjung.admin.bundle;

import id.anjung.admin.Province;
import id.anjung.admin.Regency;
import id.anjung.admin.TenantTemplate;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tell whose installation this is from the seeds; without seeds it is nobody's yet. */
@Factory
final class ProvinceFromSeeds {
    private static final Province UNKNOWN = new Province("Provinsi", ZoneId.of("Asia/Makassar"), List.of());

    private static final TenantTemplate NOTHING = new TemplateOfProvince(null);

    @Singleton
    Province province(@Nullable SeedFolder seeds) {
        return seeds == null ? UNKNOWN : told(seeds.province());
    }

    @Singleton
    TenantTemplate template(@Nullable SeedFolder seeds) {
        return seeds == null ? NOTHING : new TemplateOfProvince(seeds.province());
    }

    private static Province told(ProvinceBundle bundle) {
        var regencies = bundle.regencies().stream()
                .map(entry -> new Regency(entry.id(), entry.name(), entry.population(), entry.tile()))
                .sorted(Comparator.comparing(Regency::id))
                .toList();
        return new Province(bundle.province().name(), bundle.province().timezone(), regencies);
    }
}
