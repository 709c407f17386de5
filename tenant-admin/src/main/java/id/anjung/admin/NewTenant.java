package id.anjung.admin;

import id.anjung.tenancy.TenantId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Describe the MPP that the province adds; what it begins with comes from the province's template.
 *
 * @param regency whose it is
 * @param slug name in addresses ({@code balangan})
 * @param name name for people
 * @param address of its first site
 * @param agencies codes of those of the catalogue that serve there from the beginning, with their model services
 * @param admin who becomes its first admin; nothing when one is appointed later
 */
public record NewTenant(
        TenantId regency,
        String slug,
        String name,
        String address,
        List<String> agencies,
        @Nullable WishedAdmin admin) {
    /** Longest name in addresses, in characters. */
    public static final int LONGEST_SLUG = 40;
    /** Longest name for people, in characters. */
    public static final int LONGEST_NAME = 160;
    /** Longest address, in characters. */
    public static final int LONGEST_ADDRESS = 400;

    public NewTenant {
        agencies = agencies.stream().distinct().sorted().toList();
    }
}
