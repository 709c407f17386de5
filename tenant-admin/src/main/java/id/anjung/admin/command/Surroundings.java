package id.anjung.admin.command;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Know where a command runs.
 *
 * @param variables of the environment
 * @param out what programs read
 * @param err what people read beside it
 * @param in what people answer
 */
record Surroundings(Map<String, String> variables, PrintStream out, PrintStream err, BufferedReader in) {
    private static final String USUAL_DOOR = "http://localhost:";
    private static final String USUAL_PORT = "8080";
    private static final String USUAL_KEYCLOAK_PORT = "8180";

    static Surroundings ofProcess() {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        return new Surroundings(
                System.getenv(),
                out,
                err,
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)));
    }

    /** Answer where the open door is. */
    String door() {
        return plain("ANJUNG_OPEN_URL")
                .orElseGet(() -> USUAL_DOOR + plain("ANJUNG_OPEN_PORT").orElse(USUAL_PORT));
    }

    /** Answer where the realm of the platform is. */
    String realm() {
        var keycloak = plain("ANJUNG_KEYCLOAK_URL")
                .orElseGet(() -> USUAL_DOOR + plain("ANJUNG_KEYCLOAK_PORT").orElse(USUAL_KEYCLOAK_PORT));
        return keycloak + "/realms/anjung";
    }

    /** Answer a token that a script was given, instead of a person's login. */
    Optional<String> token() {
        return plain("ANJUNG_TOKEN");
    }

    /** Answer the language in which the door is to answer. */
    String language() {
        var wanted = plain("LC_ALL")
                .or(() -> plain("LC_MESSAGES"))
                .or(() -> plain("LANG"))
                .orElse("");
        return wanted.startsWith("id") ? "id" : "en";
    }

    /** Answer where a login is kept. */
    Path keptLogin() {
        var folder = plain("XDG_CONFIG_HOME")
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".config"));
        return folder.resolve("anjung").resolve("login.json");
    }

    private Optional<String> plain(String variable) {
        return Optional.ofNullable(variables.get(variable))
                .filter(value -> !value.isBlank())
                .map(value -> value.replaceAll("/+$", ""));
    }
}
