package id.anjung.admin.bundle;

import static id.anjung.admin.bundle.BundleWords.CHANNEL;
import static id.anjung.admin.bundle.BundleWords.SERVICE_KIND;

import id.anjung.admin.bundle.yaml.Section;

/** Write services with their standards. */
final class WritingServices {
    private WritingServices() {}

    static Section service(ServiceEntry service) {
        var standard = service.standard();
        var section = new Section()
                .text("code", service.code())
                .text("name", service.name())
                .text("agency", service.handling().agency())
                .text("kind", SERVICE_KIND.write(service.handling().kind()))
                .words("channels", service.handling().channels(), CHANNEL::write)
                .texts("requirements", standard.requirements())
                .object("time", time(standard.time()))
                .object("fee", fee(standard.fee()))
                .text("product", standard.product());
        return WritingBundle.provenance(section, service.provenance());
    }

    private static Section time(TimeEntry time) {
        return new Section()
                .text("text", time.text())
                .number("minutes", time.minutes())
                .number("working_days", time.workingDays());
    }

    private static Section fee(FeeEntry fee) {
        return new Section().text("text", fee.text()).number("rupiah", fee.rupiah());
    }
}
