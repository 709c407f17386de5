package id.anjung.standard;

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
        String service, Map<Component, String> components, boolean confirmed, String source, String print) {}
