package id.anjung.tenancy;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Name a tenant by the region code of its regency or city, four digits as in the ministry's list
 * ({@code 6309} for Tabalong), because a name may change and a code does not.
 *
 * @param regionCode four digits, province first
 */
public record TenantId(String regionCode) implements Comparable<TenantId> {
    private static final Pattern SHAPE = Pattern.compile("\\d{4}");

    public TenantId {
        if (!SHAPE.matcher(regionCode).matches()) {
            throw new IllegalArgumentException("A region code has four digits, not: " + regionCode);
        }
    }

    /** Read what a person or another system wrote; empty for what no region code can be. */
    public static Optional<TenantId> read(String written) {
        return Optional.of(written)
                .filter(code -> SHAPE.matcher(code).matches())
                .map(TenantId::new);
    }

    /** Answer the schema that holds this tenant's data. */
    public String schema() {
        return "mpp_" + regionCode;
    }

    @Override
    public int compareTo(TenantId other) {
        return regionCode.compareTo(other.regionCode);
    }

    @Override
    public String toString() {
        return regionCode;
    }
}
