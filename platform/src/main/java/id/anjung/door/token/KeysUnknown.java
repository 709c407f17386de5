package id.anjung.door.token;

/** Report that no token can be checked yet, because Keycloak has not told its keys even once. */
public final class KeysUnknown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KeysUnknown() {
        super("Keycloak has not told its keys yet");
    }
}
