package id.anjung.admin.agencylogin;

import id.anjung.admin.AgencyLogin.Wish;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;

/** Tell addresses that a login may be entrusted to: https, or in a demonstration this machine itself. */
@Singleton
final class SafeAddresses {
    private final boolean demo;

    SafeAddresses(@Property(name = "anjung.demo", defaultValue = "false") boolean demo) {
        this.demo = demo;
    }

    /** Tell whether it is the address of a description. */
    boolean describes(String written) {
        return written.endsWith(Wish.DESCRIPTION)
                && safe(written)
                && URI.create(written).getRawQuery() == null;
    }

    /** Tell whether a part of a provider may lie there. */
    boolean safe(String written) {
        if (written.length() > Wish.LONGEST_ADDRESS) {
            return false;
        }
        try {
            var address = new URI(written);
            boolean whole = address.getHost() != null
                    && address.getRawFragment() == null
                    && address.getRawUserInfo() == null
                    && Objects.equals(address.normalize(), address);
            boolean here = demo && "http".equals(address.getScheme()) && "localhost".equals(address.getHost());
            return whole && ("https".equals(address.getScheme()) || here);
        } catch (URISyntaxException none) {
            return false;
        }
    }
}
