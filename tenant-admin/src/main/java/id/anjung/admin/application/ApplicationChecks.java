package id.anjung.admin.application;

import id.anjung.admin.Application.Wish;
import id.anjung.admin.Registration.Fault;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Check what is to be registered. The address that people are sent back to is one address and stands whole: whatever could
 * match another (a wildcard, a fragment, another host) would let a code be caught elsewhere (RFC 9700, 2.1).
 */
final class ApplicationChecks {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private ApplicationChecks() {}

    /** List what cannot be, as far as it can be seen from the wish alone. */
    static Set<Fault> of(Wish wish) {
        var faults = EnumSet.noneOf(Fault.class);
        note(
                faults,
                Fault.CODE,
                wish.code().length() <= Wish.LONGEST_CODE
                        && CODE.matcher(wish.code()).matches());
        note(faults, Fault.NAME, !wish.name().isBlank() && line(wish.name(), Wish.LONGEST_NAME));
        note(faults, Fault.DESCRIPTION, line(wish.description(), Wish.LONGEST_DESCRIPTION));
        var url = web(wish.url());
        var redirect = web(wish.redirect());
        note(faults, Fault.URL, url.isPresent());
        note(
                faults,
                Fault.REDIRECT,
                redirect.isPresent()
                        && url.filter(known -> samePlace(known, redirect.get())).isPresent());
        return faults;
    }

    private static void note(Set<Fault> faults, Fault fault, boolean good) {
        if (!good) {
            faults.add(fault);
        }
    }

    private static boolean line(String text, int longest) {
        return text.length() <= longest && !CONTROL.matcher(text).find();
    }

    private static boolean samePlace(URI one, URI other) {
        return one.getScheme().equals(other.getScheme())
                && one.getHost().equals(other.getHost())
                && one.getPort() == other.getPort();
    }

    private static Optional<URI> web(String written) {
        if (written.length() > Wish.LONGEST_URL || written.contains("*") || written.contains("+")) {
            return Optional.empty();
        }
        try {
            var address = new URI(written);
            boolean whole = address.getHost() != null
                    && address.getRawFragment() == null
                    && address.getRawUserInfo() == null
                    && Objects.equals(address.normalize(), address);
            boolean safe = "https".equals(address.getScheme())
                    || "http".equals(address.getScheme()) && "localhost".equals(address.getHost());
            return whole && safe ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }
}
