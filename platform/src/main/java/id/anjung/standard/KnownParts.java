package id.anjung.standard;

import id.anjung.catalog.Service;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Tell the four parts of a standard that its service knows already. */
public final class KnownParts {
    /** The parts that services know. */
    static final Set<Component> OF_SERVICE =
            Set.of(Component.REQUIREMENTS, Component.PROCESSING_TIME, Component.FEE, Component.PRODUCT);

    private KnownParts() {}

    /** Answer what a service says of them; what it says nothing of is left out. */
    public static Map<Component, String> of(Service service) {
        var terms = service.terms();
        var parts = new EnumMap<Component, String>(Component.class);
        parts.put(Component.REQUIREMENTS, String.join("\n", terms.requirements()));
        parts.put(Component.PROCESSING_TIME, terms.time().text());
        parts.put(Component.FEE, terms.fee().text());
        parts.put(Component.PRODUCT, terms.product());
        parts.values().removeIf(String::isBlank);
        return parts;
    }
}
