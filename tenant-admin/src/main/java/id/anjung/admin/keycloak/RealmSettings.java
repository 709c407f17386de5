package id.anjung.admin.keycloak;

import org.jspecify.annotations.Nullable;

/**
 * Hold what an installation decides about its realm.
 *
 * @param realm name of the realm
 * @param consoleUrl address of the console, without a slash at its end
 * @param consoleSecret secret of the console's client
 * @param sampleUrl address of the sample agency application
 * @param sampleSecret secret of its client; absent where that application is not run, and then it has no client
 * @param demo whether the demonstration's people may log in
 * @param post through which server e-mail leaves; absent where that is decided at Keycloak, or nowhere
 */
public record RealmSettings(
        String realm,
        String consoleUrl,
        String consoleSecret,
        String sampleUrl,
        @Nullable String sampleSecret,
        boolean demo,
        @Nullable PostOffice post) {}
