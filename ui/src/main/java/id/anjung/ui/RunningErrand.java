package id.anjung.ui;

import id.anjung.admin.Errand;
import id.anjung.admin.StartRefused;
import id.anjung.process.ProcessRole;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;

/** Run one errand in a process without doors and without jobs. */
final class RunningErrand {
    private RunningErrand() {}

    /** Run it and answer what it says. */
    static List<String> of(String word) {
        Map<String, Object> settings = Map.of(
                Errand.PROPERTY,
                word,
                ProcessRole.PROPERTY,
                ProcessRole.WORKER.word(),
                // An errand may have no database to go to.
                "datasources.tenant.minimum-idle",
                0,
                "datasources.registry.minimum-idle",
                0);
        try (var beans = ApplicationContext.builder(settings)
                .mainClass(Anjung.class)
                .deduceEnvironment(false)
                .start()) {
            Obligations.noDemonstrationInProduction(beans);
            return beans.getBeansOfType(Errand.class).stream()
                    .filter(errand -> errand.word().equals(word))
                    .findAny()
                    .orElseThrow(() -> new StartRefused(lacking(word)))
                    .run();
        }
    }

    private static String lacking(String word) {
        return switch (word) {
            case "migrate" -> "ANJUNG_DB_USER is not set, and migrating needs the owner account of the database";
            case "realm" -> "ANJUNG_KEYCLOAK_ADMIN_SECRET is not set, and the realm cannot be kept without it";
            default -> "ANJUNG_DB_URL is not set, and it says where the registry is";
        };
    }
}
