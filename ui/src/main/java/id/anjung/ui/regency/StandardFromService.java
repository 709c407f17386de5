package id.anjung.ui.regency;

import id.anjung.catalog.Service;
import id.anjung.standard.Component;
import java.util.EnumMap;
import java.util.Map;

/** Begin a standard with what is known of its service already: four of the fourteen parts. */
final class StandardFromService {
    private StandardFromService() {}

    static Map<Component, String> of(Service service) {
        var terms = service.terms();
        var parts = new EnumMap<Component, String>(Component.class);
        parts.put(Component.REQUIREMENTS, String.join("\n", terms.requirements()));
        parts.put(Component.PROCESSING_TIME, terms.time().text());
        parts.put(Component.FEE, terms.fee().text());
        parts.put(Component.PRODUCT, terms.product());
        return parts;
    }
}
