package id.anjung.ui;

import static id.anjung.process.ProcessRole.CONSOLE;
import static id.anjung.process.ProcessRole.WORKER;

import id.anjung.admin.StartRefused;
import id.anjung.process.ProcessRole;
import io.micronaut.core.value.PropertyResolver;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Refuse to serve without what each role needs, before anything is begun: nothing has a usual value that is a secret. */
final class Obligations {
    private static final List<String> EVERYBODY =
            List.of("anjung.db.url", "anjung.db.app-password", "anjung.db.registry-password", "anjung.master-key");
    private static final List<String> OF_STAFF = List.of("anjung.keycloak.admin.secret", "anjung.console.secret");
    private static final List<String> OF_WORKERS = List.of("anjung.db.user", "anjung.db.password");

    private Obligations() {}

    /** Read the roles of this process. */
    static Set<ProcessRole> roles(PropertyResolver given) {
        try {
            return ProcessRole.read(
                    given.getProperty(ProcessRole.PROPERTY, String.class).orElse(""));
        } catch (IllegalArgumentException unknown) {
            throw new StartRefused(String.valueOf(unknown.getMessage()), unknown);
        }
    }

    /** Look whether everything is there. */
    static void check(PropertyResolver given, Set<ProcessRole> roles) {
        noDemonstrationInProduction(given);
        require(given, EVERYBODY, "every process");
        if (roles.contains(WORKER)) {
            require(given, OF_WORKERS, "the role worker");
        }
        if (roles.contains(WORKER) || roles.contains(CONSOLE)) {
            require(given, OF_STAFF, "the roles console and worker");
        }
    }

    /** The accounts of a demonstration share a password that everybody knows. */
    static void noDemonstrationInProduction(PropertyResolver given) {
        if (flag(given, "anjung.production") && (flag(given, "anjung.demo") || flag(given, "anjung.demo-day"))) {
            throw new StartRefused("This is a production image, in which there is no demonstration:"
                    + " leave ANJUNG_DEMO and ANJUNG_DEMO_DAY out");
        }
    }

    private static boolean flag(PropertyResolver given, String property) {
        return given.getProperty(property, Boolean.class).orElse(false);
    }

    private static void require(PropertyResolver given, List<String> properties, String who) {
        for (var property : properties) {
            if (given.getProperty(property, String.class)
                    .filter(value -> !value.isBlank())
                    .isEmpty()) {
                throw new StartRefused(variable(property) + " is not set, and it is needed by " + who);
            }
        }
    }

    private static String variable(String property) {
        return property.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }
}
