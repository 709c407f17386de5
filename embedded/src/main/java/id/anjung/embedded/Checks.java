package id.anjung.embedded;

import id.anjung.embedded.process.Probe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Find out before anything is started what would stop it half-way. */
final class Checks {
    private static final Pattern PORT = Pattern.compile("\\d{1,5}");
    private static final int LAST_PORT = 65_535;
    private static final int DATABASE_USUAL = 3306;
    /** What a first run takes, and some room to work. */
    static final long NEEDED_BYTES = 1L << 30;

    private Checks() {}

    /** Refuse what the environment says when it cannot be meant. */
    static Optional<Refusal> settings(Settings settings) {
        var lines = new ArrayList<String>();
        for (var port : Port.values()) {
            settings.value(port.variable())
                    .filter(value -> !usable(value))
                    .ifPresent(value -> lines.add(port.variable() + " is \"" + value
                            + "\"; it must be a port number, 1 to " + LAST_PORT + "."));
        }
        if (!settings.ownDatabase()) {
            if (!settings.databaseUrl().matches("jdbc:mysql://[^/?#]+")) {
                lines.add("ANJUNG_DB_URL must look like jdbc:mysql://host:port, without a schema.");
            }
            missing(settings, Settings.DB_PASSWORD, Settings.DB_URL).ifPresent(lines::add);
        }
        if (!settings.ownKeycloak()) {
            missing(settings, Settings.KEYCLOAK_ADMIN_SECRET, Settings.KEYCLOAK_URL)
                    .ifPresent(lines::add);
        }
        if (settings.demoDay() && !settings.demo()) {
            lines.add(
                    "--demo-day plays with made-up people and is for demonstrations: set ANJUNG_DEMO to true, or leave"
                            + " it out.");
        }
        if (settings.demoDay() && !settings.ownDatabase()) {
            lines.add("--demo-day writes made-up visits and is for the embedded database, not for " + Settings.DB_URL
                    + ".");
        }
        return refusal(lines);
    }

    /** Refuse when a port is taken, by somebody else or twice by us. */
    static Optional<Refusal> ports(Settings settings) {
        var lines = new ArrayList<String>();
        var ours = new HashMap<Integer, String>();
        for (var port : Port.values()) {
            if (needed(settings, port)) {
                check(settings.port(port), port.purpose(), port.variable(), ours)
                        .ifPresent(lines::add);
            }
        }
        if (settings.ownKeycloak()) {
            check(settings.keycloakManagementPort(), "Keycloak's health", Port.KEYCLOAK.variable(), ours)
                    .map(line -> line + " (always one above it)")
                    .ifPresent(lines::add);
        }
        return refusal(lines);
    }

    /** Refuse when the disk is nearly full, because a database that cannot write breaks. */
    static Optional<Refusal> disk(Home home, long needed) {
        try {
            long free = Files.getFileStore(home.folder()).getUsableSpace();
            return free >= needed
                    ? Optional.empty()
                    : Optional.of(Refusal.because(
                            "The disk of " + home.folder() + " has " + (free >> 20) + " MB free and " + (needed >> 20)
                                    + " MB are needed: free some, or set ANJUNG_HOME to a folder on another disk."));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Refuse when a part that runs elsewhere does not answer. */
    static Optional<Refusal> outside(Settings settings) {
        var lines = new ArrayList<String>();
        if (!settings.ownDatabase()) {
            var server = URI.create(settings.databaseUrl().substring("jdbc:".length()));
            int port = server.getPort() < 0 ? DATABASE_USUAL : server.getPort();
            if (!Probe.greets(server.getHost(), port)) {
                lines.add("No MySQL or MariaDB answers at " + settings.databaseUrl() + ": start it, or correct "
                        + Settings.DB_URL + ".");
            }
        }
        if (!settings.ownKeycloak()
                && !Probe.healthy(
                        URI.create(settings.keycloakUrl() + "/realms/master/.well-known/openid-configuration"))) {
            lines.add("No Keycloak answers at " + settings.keycloakUrl() + ": start it, or correct "
                    + Settings.KEYCLOAK_URL + ".");
        }
        return refusal(lines);
    }

    private static boolean needed(Settings settings, Port port) {
        return switch (port) {
            case DATABASE -> settings.ownDatabase();
            case KEYCLOAK -> settings.ownKeycloak();
            case CONSOLE, OPEN, MANAGEMENT, SAMPLE -> true;
        };
    }

    private static Optional<String> check(int port, String purpose, String variable, Map<Integer, String> ours) {
        var twin = ours.putIfAbsent(port, purpose);
        if (twin == null && Probe.free(port)) {
            return Optional.empty();
        }
        var why = twin == null ? "is taken" : "is meant for " + twin + " too";
        return Optional.of("Port " + port + " (" + purpose + ") " + why + ": end what uses it, or set " + variable
                + " to another.");
    }

    private static boolean usable(String value) {
        return PORT.matcher(value).matches() && Integer.parseInt(value) > 0 && Integer.parseInt(value) < LAST_PORT;
    }

    private static Optional<String> missing(Settings settings, String variable, String because) {
        return settings.value(variable).isPresent()
                ? Optional.empty()
                : Optional.of(because + " is set, so " + variable + " must be set too.");
    }

    private static Optional<Refusal> refusal(List<String> lines) {
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Refusal(lines));
    }
}
