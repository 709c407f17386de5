package id.anjung.admin.provisioning;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Write down who has an account and what they are everywhere, and make such accounts again; a port to the identity provider.
 * Passwords and second factors stay with it: nobody can read them, so whoever is made again chooses anew.
 */
public interface AccountBook {
    /** List every account that is not the demonstration's. */
    List<Kept> all();

    /**
     * Make the account, or what it lacks of it; telling its bearer by e-mail is tried once, when it is made.
     *
     * @return whether it is all that it was: a tenant may not be enrolled yet
     */
    boolean restore(Kept account);

    /**
     * Hold what is known of an account.
     *
     * @param username name at login
     * @param name name for people
     * @param address e-mail address; empty when there is none
     * @param enabled whether it may log in
     * @param roles of the province
     * @param groups of each tenant, by region code
     * @param resting memberships that rest, as they stand on the account
     * @param agencyLogin by which agency's login the account comes in; nothing where it has a password of ours
     */
    @Serdeable
    record Kept(
            String username,
            String name,
            String address,
            boolean enabled,
            List<String> roles,
            Map<String, List<String>> groups,
            List<String> resting,
            @Nullable String agencyLogin) {}
}
