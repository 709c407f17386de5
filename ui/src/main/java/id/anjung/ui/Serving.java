package id.anjung.ui;

import id.anjung.process.LeavingInOrder;
import id.anjung.process.ProcessRole;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.PropertySource;
import io.micronaut.runtime.server.EmbeddedServer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Serve what the process's roles say until it is told to end, and leave in order then. */
final class Serving {
    private static final Duration LONGEST_CLOSING = Duration.ofSeconds(5);
    private static final String DOORS = "micronaut.server.netty.listeners.";

    private Serving() {}

    /** Start; the process stays by itself, since its doors are open. */
    static void start() {
        var beans = ApplicationContext.builder()
                .mainClass(Anjung.class)
                .deduceEnvironment(false)
                .build();
        var given = beans.getEnvironment();
        given.start();
        var roles = Obligations.roles(given);
        Obligations.check(given, roles);
        given.addPropertySource(PropertySource.of("doors", doors(roles)));
        beans.start();
        var server = beans.getBean(EmbeddedServer.class).start();
        var leaving = beans.getBean(LeavingInOrder.class);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            leaving.leave();
            close(() -> {
                server.stop();
                beans.close();
            });
        }));
    }

    /** Close what is left; whatever does not let itself be closed ends with the process. */
    private static void close(Runnable all) {
        try {
            Thread.ofPlatform().daemon().start(all).join(LONGEST_CLOSING);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The door for health and metrics is there in every process, and stays open until the end. */
    private static Map<String, Object> doors(Set<ProcessRole> roles) {
        var doors = new HashMap<String, Object>();
        doors.put(DOORS + "management.host", "${anjung.host}");
        doors.put(DOORS + "management.port", "${anjung.management.port}");
        doors.put(DOORS + "management.expose-default-routes", false);
        doors.put(DOORS + "management.support-graceful-shutdown", false);
        if (roles.contains(ProcessRole.OPEN)) {
            doors.put(DOORS + "open.host", "${anjung.host}");
            doors.put(DOORS + "open.port", "${anjung.open.port}");
        }
        return doors;
    }
}
