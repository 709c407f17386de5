package id.anjung.tenancy;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;

/** Mark sealed text with its tenant and column, where a test is not about keys. */
@Singleton
@Primary
@Requires(property = "test.plain-cipher")
public final class PlainCipher implements TenantCipher {
    @Override
    public byte[] seal(String column, String text) {
        return (prefix(column) + text).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String open(String column, byte[] sealed) {
        var text = new String(sealed, StandardCharsets.UTF_8);
        if (!text.startsWith(prefix(column))) {
            throw new IllegalStateException("Sealed elsewhere");
        }
        return text.substring(prefix(column).length());
    }

    private static String prefix(String column) {
        return CurrentTenant.require().tenant() + "|" + column + "|";
    }
}
