package id.anjung.door;

import id.anjung.tenancy.TenantStatus;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Serve the open door in a process of its own, as {@link DoorApart} says, until whoever started it is gone. */
final class DoorProcess {
    /** Begins each line that is an answer; all others are the log. */
    static final String SAYS = "door: ";

    /** Asks how much memory is in use. */
    static final String MEMORY = "memory";

    static final String CODES = "test.codes";

    private DoorProcess() {}

    public static void main(String[] words) throws IOException {
        var properties = new HashMap<String, Object>();
        for (var word : words) {
            int equals = word.indexOf('=');
            properties.put(word.substring(0, equals), word.substring(equals + 1));
        }
        var server = ApplicationContext.run(EmbeddedServer.class, Map.copyOf(properties));
        var tenants = server.getApplicationContext().getBean(ListedTenants.class);
        List.of(String.valueOf(properties.get(CODES)).split(","))
                .forEach(code -> tenants.list(code, "mall-" + code, TenantStatus.ACTIVE));
        System.out.println(SAYS + server.getPort());
        try (var asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (var line = asked.readLine(); line != null; line = asked.readLine()) {
                System.out.println(SAYS + (line.equals(MEMORY) ? liveBytes() : "what?"));
            }
        }
        System.exit(0);
    }

    private static long liveBytes() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
