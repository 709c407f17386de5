package id.anjung.admin;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hold the login that an agency brings: its own provider (OpenID Connect), by which its invited staff come in without a
 * password of ours. The secret lies at the login server alone.
 *
 * @param id of the registration
 * @param version grows with every change
 * @param wish what was registered
 * @param checkedAt when the provider last said of itself what was registered
 * @param stoppedAt when it was stopped; nothing while it lets people in
 */
public record AgencyLogin(
        long id,
        int version,
        Wish wish,
        Instant checkedAt,
        @Nullable Instant stoppedAt) {
    /**
     * Say what is to be registered.
     *
     * @param name for people, at the login server too
     * @param agency code of the agency whose login it is
     * @param discovery address at which the provider describes itself
     * @param client name under which the provider knows us
     * @param domains of the e-mail addresses that the provider answers for, in small letters
     */
    public record Wish(String name, String agency, String discovery, String client, List<String> domains) {
        /** Longest name, in characters. */
        public static final int LONGEST_NAME = 80;
        /** Longest address, in characters. */
        public static final int LONGEST_ADDRESS = 400;
        /** Longest name of the client, in characters. */
        public static final int LONGEST_CLIENT = 200;
        /** Longest secret, in characters. */
        public static final int LONGEST_SECRET = 400;
        /** Longest list of domains, in characters. */
        public static final int LONGEST_DOMAINS = 400;

        /** What every address of a description ends with. */
        public static final String DESCRIPTION = "/.well-known/openid-configuration";

        public Wish {
            domains = List.copyOf(domains);
        }

        /** Answer what a provider whose description lies there must call itself. */
        public String issuer() {
            return discovery.endsWith(DESCRIPTION)
                    ? discovery.substring(0, discovery.length() - DESCRIPTION.length())
                    : discovery;
        }
    }
}
