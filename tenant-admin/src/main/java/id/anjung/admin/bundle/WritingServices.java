package id.anjung.admin.bundle;

import static id.anjung.admin.bundle.BundleWords.CHANNEL;
import static id.anjung.admin.bundle.BundleWords.SERVICE_KIND;
import static id.anjung.admin.bundle.BundleWords.TIME_UNIT;

import id.anjung.admin.bundle.yaml.Section;
import id.anjung.catalog.Fee;
import id.anjung.catalog.ProcessingTime;
import id.anjung.catalog.Service;
import id.anjung.register.Checks;
import id.anjung.standard.Component;
import id.anjung.standard.ServiceStandard;
import java.util.Map;

/** Write services, and the standards that they promise. */
final class WritingServices {
    private WritingServices() {}

    static Section service(Service service) {
        var terms = service.terms();
        return new Section()
                .text("code", service.code())
                .text("name", service.name())
                .text("agency", service.agency())
                .text("kind", SERVICE_KIND.write(service.handling().kind()))
                .words("channels", service.handling().channels(), CHANNEL::write)
                .texts("requirements", terms.requirements())
                .object("time", time(terms.time()))
                .object("fee", fee(terms.fee()))
                .text("product", terms.product())
                .flag("confirmed", service.confirmed())
                .text("source", Checks.given(service.source()));
    }

    /** Write what the province says of the standards of some model services. */
    static Section standards(StandardEntry entry) {
        var section = entry.services().isEmpty()
                ? new Section()
                : new Section().words("services", entry.services(), code -> code);
        return section.object("components", components(entry.components()))
                .flag("confirmed", entry.confirmed())
                .text("source", entry.source());
    }

    private static Section components(Map<Component, String> written) {
        var components = new Section();
        for (var component : Component.values()) {
            components.text(ReadingStandards.key(component), written.get(component));
        }
        return components;
    }

    static Section standard(ServiceStandard standard) {
        var section = new Section()
                .text("code", standard.code())
                .text("name", standard.name())
                .text("service", standard.service())
                .text("decree", standard.decree())
                .date("decided", standard.decided())
                .date("from", standard.from())
                .flag("published", standard.published());
        return standard.components().isEmpty()
                ? section
                : section.object("components", components(standard.components()));
    }

    private static Section time(ProcessingTime time) {
        var section = new Section().text("text", time.text());
        var unit = time.unit();
        return unit == null ? section : section.number(TIME_UNIT.write(unit), time.amount());
    }

    private static Section fee(Fee fee) {
        return new Section().text("text", fee.text()).number("rupiah", fee.rupiah());
    }
}
