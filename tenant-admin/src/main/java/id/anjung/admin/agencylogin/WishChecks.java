package id.anjung.admin.agencylogin;

import id.anjung.admin.AgencyLogin.Wish;
import id.anjung.admin.AgencyLoginChange.Fault;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Check what is to be registered, as far as it can be seen from the wish alone. */
@Singleton
final class WishChecks {
    private static final Pattern DOMAIN =
            Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final SafeAddresses addresses;

    WishChecks(SafeAddresses addresses) {
        this.addresses = addresses;
    }

    /** List what cannot be. */
    Set<Fault> of(Wish wish, String secret) {
        var faults = EnumSet.noneOf(Fault.class);
        note(faults, Fault.NAME, line(wish.name(), Wish.LONGEST_NAME));
        note(faults, Fault.ADDRESS, addresses.describes(wish.discovery()));
        note(faults, Fault.CLIENT, line(wish.client(), Wish.LONGEST_CLIENT));
        note(faults, Fault.SECRET, secret(secret));
        note(faults, Fault.DOMAINS, domains(wish.domains()));
        return faults;
    }

    static boolean secret(String secret) {
        return line(secret, Wish.LONGEST_SECRET);
    }

    private static boolean domains(List<String> domains) {
        return !domains.isEmpty()
                && String.join(" ", domains).length() <= Wish.LONGEST_DOMAINS
                && new HashSet<>(domains).size() == domains.size()
                && domains.stream().allMatch(domain -> DOMAIN.matcher(domain).matches());
    }

    private static boolean line(String text, int longest) {
        return !text.isBlank()
                && text.length() <= longest
                && !CONTROL.matcher(text).find();
    }

    private static void note(Set<Fault> faults, Fault fault, boolean good) {
        if (!good) {
            faults.add(fault);
        }
    }
}
