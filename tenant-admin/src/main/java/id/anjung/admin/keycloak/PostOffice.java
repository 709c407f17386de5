package id.anjung.admin.keycloak;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Say through which server e-mail leaves (SMTP).
 *
 * @param host of the server
 * @param port of the server
 * @param from address that it is sent from
 * @param user account there; absent where none is needed
 * @param password of that account
 * @param security how the connection is protected
 */
record PostOffice(
        String host,
        int port,
        String from,
        @Nullable String user,
        @Nullable String password,
        Security security) {
    /** Name the ways to protect it. */
    enum Security {
        /** Encrypted from the first byte. */
        SSL,
        /** Encrypted after a word in clear, and not sent otherwise. */
        STARTTLS,
        /** In clear, for a server on the same machine. */
        NONE
    }

    /** Answer it in Keycloak's words. */
    Map<String, String> ofRealm() {
        var words = new HashMap<>(Map.of(
                "host", host,
                "port", String.valueOf(port),
                "from", from,
                "fromDisplayName", "Anjung",
                "ssl", String.valueOf(security == Security.SSL),
                "starttls", String.valueOf(security == Security.STARTTLS),
                "auth", String.valueOf(user != null)));
        if (user != null) {
            words.put("user", user);
            words.put("password", String.valueOf(password));
        }
        return words;
    }

    static Security security(String written) {
        return Security.valueOf(written.toUpperCase(Locale.ROOT));
    }
}
