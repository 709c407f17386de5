package id.anjung.tenancy;

/**
 * Seal personal text with the key of the bound tenant, so that a copied table or a backup of an erased tenant
 * tells nothing.
 */
public interface TenantCipher {
    /**
     * Seal the text.
     *
     * @param column table and column ({@code agency_liaison.phone}): a value moved to another column or tenant does not open
     */
    byte[] seal(String column, String text);

    /** Open what {@link #seal} sealed for the same column in the same tenant. */
    String open(String column, byte[] sealed);
}
