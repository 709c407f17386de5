package id.anjung.admin.bundle;

import id.anjung.standard.Component;
import java.util.List;
import java.util.Map;

/**
 * Hold what the province's file says of the standards of some of its model services.
 *
 * @param services codes of the services; none means all of them
 * @param components what their standards say, by part; of several entries the later one counts
 * @param confirmed whether the province vouches for it
 * @param source where it is known from
 */
public record StandardEntry(
        List<String> services, Map<Component, String> components, boolean confirmed, String source) {
    /** Tell whether it speaks of a service. */
    boolean concerns(String service) {
        return services.isEmpty() || services.contains(service);
    }
}
