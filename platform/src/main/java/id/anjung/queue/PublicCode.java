package id.anjung.queue;

import id.anjung.tenancy.TenantId;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** Make the codes by which citizens find their visits: the tenant's region code and 128 random bits. */
public final class PublicCode {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;
    private static final int REGION = 4;
    private static final Pattern SHAPE = Pattern.compile("\\d{4}[A-Za-z0-9_-]{22}");

    private PublicCode() {}

    static String next(TenantId tenant) {
        var bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return tenant.regionCode() + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /** Answer whose a code is, if it has the shape of one. */
    public static Optional<TenantId> tenant(String code) {
        return SHAPE.matcher(code).matches() ? Optional.of(new TenantId(code.substring(0, REGION))) : Optional.empty();
    }
}
