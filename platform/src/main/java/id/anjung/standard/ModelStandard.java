package id.anjung.standard;

import java.util.EnumMap;
import java.util.Map;

/**
 * Describe the standard of a service as the province has prepared it for regencies to begin with.
 *
 * @param service code of the model service
 * @param components what it says, by part; parts of which it knows nothing are left out
 * @param confirmed whether the province vouches for it; a regency's own decree is needed all the same
 * @param source where it is known from
 * @param print fingerprint of what it says, another one as soon as it says something else
 */
public record ModelStandard(
        String service, Map<Component, String> components, boolean confirmed, String source, String print) {
    /** Answer a standard as it is after following this; what the mall says of the parts that its service knows stays. */
    ServiceStandard followedBy(ServiceStandard own) {
        var parts = new EnumMap<Component, String>(Component.class);
        parts.putAll(components);
        parts.keySet()
                .removeIf(part ->
                        KnownParts.OF_SERVICE.contains(part) && own.components().containsKey(part));
        return own.with(parts);
    }
}
