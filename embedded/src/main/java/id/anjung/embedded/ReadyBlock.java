package id.anjung.embedded;

import java.util.ArrayList;
import java.util.List;

/** Write what a person needs to know once everything runs. */
final class ReadyBlock {
    private ReadyBlock() {}

    static List<String> lines(Settings settings, Home home, long seconds) {
        var open = settings.address(Port.OPEN);
        var people = new DemoPeople(settings.seeds());
        var lines = new ArrayList<String>();
        lines.add("");
        lines.add("Anjung is ready after " + seconds + " s.");
        lines.add("");
        lines.add(line("Console", settings.address(Port.CONSOLE)));
        people.slugs().forEach(slug -> lines.add(line("Public page", open + "/mpp/" + slug)));
        if (settings.demoDay()) {
            DemoBoard.path(settings.seeds()).ifPresent(path -> lines.add(line("A board that moves", open + path)));
        }
        lines.add(line("API description", open + "/openapi/anjung.yml"));
        lines.add(line("Sample agency application", settings.address(Port.SAMPLE)));
        lines.add(line("Keycloak", settings.keycloakUrl()));
        lines.add(line("Health, metrics", settings.address(Port.MANAGEMENT) + "/health/readiness, /prometheus"));
        if (settings.ownMailbox()) {
            lines.add(line("E-mail, kept here", home.mail().toString()));
        }
        lines.add(line("Data and logs", home.folder().toString()));
        if (settings.demo() && !people.accounts().isEmpty()) {
            lines.add("");
            lines.add("Demo accounts, password " + people.password() + ":");
            people.accounts().forEach(account -> lines.add("  " + account));
        }
        lines.add("");
        lines.add("Ctrl-C ends everything.");
        return lines;
    }

    private static String line(String what, String where) {
        return "  %-27s %s".formatted(what, where);
    }
}
