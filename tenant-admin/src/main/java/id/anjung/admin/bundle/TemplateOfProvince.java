package id.anjung.admin.bundle;

import id.anjung.admin.TenantTemplate;
import id.anjung.tenancy.TenantId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Offer what the province's file has prepared.
 *
 * @param province the file; without one there is nothing to offer
 */
record TemplateOfProvince(@Nullable ProvinceBundle province) implements TenantTemplate {
    @Override
    public Optional<String> slug(TenantId regency) {
        return Optional.ofNullable(province).stream()
                .flatMap(bundle -> bundle.regencies().stream())
                .filter(entry -> entry.id().equals(regency))
                .map(RegencyEntry::slug)
                .findFirst();
    }

    @Override
    public List<Offered> agencies() {
        return province == null
                ? List.of()
                : province.agencies().stream()
                        .map(model -> offered(province, model))
                        .toList();
    }

    private static Offered offered(ProvinceBundle province, AgencyModel model) {
        long services = province.services().stream()
                .filter(service -> service.agency().equals(model.code()))
                .count();
        return new Offered(model.code(), model.name(), model.shortName(), model.level(), Math.toIntExact(services));
    }
}
