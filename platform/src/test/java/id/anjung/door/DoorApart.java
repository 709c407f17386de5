package id.anjung.door;

import id.anjung.tenancy.Wings;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Hold an open door that is served by a process of its own: it can be killed, and it shares nothing but the database. */
public final class DoorApart implements AutoCloseable {
    private static final int LONGEST_START_SECONDS = 120;
    private static final int LONGEST_ANSWER_SECONDS = 60;

    private final Process process;
    private final BufferedWriter questions;
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private @Nullable URI address;

    private DoorApart(Process process) {
        this.process = process;
        this.questions = process.outputWriter();
        Thread.ofVirtual().start(() -> listen(process.inputReader()));
    }

    /**
     * Begin to start a process; {@link #address()} waits for it.
     *
     * @param wings the database
     * @param realm whose tokens it takes
     * @param jvm options of its JVM
     * @param more further properties
     * @param codes tenants, each called {@code mall-<code>} in addresses
     */
    public static DoorApart start(
            Wings wings, PretendRealm realm, List<String> jvm, Map<String, Object> more, String... codes) {
        var properties = new HashMap<>(wings.properties(8));
        properties.put("test.plain-cipher", true);
        properties.put("test.listed-tenants", true);
        properties.put("test.bare-files", true);
        properties.put(DoorProcess.CODES, String.join(",", codes));
        properties.put("anjung.keycloak.url", realm.url());
        properties.put("micronaut.server.port", -1);
        properties.put("anjung.management.port", -1);
        properties.putAll(more);
        var words = new ArrayList<String>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add("--sun-misc-unsafe-memory-access=allow");
        words.add("--enable-native-access=ALL-UNNAMED");
        words.addAll(jvm);
        words.addAll(List.of("-cp", classPath(), DoorProcess.class.getName()));
        properties.forEach((name, value) -> words.add(name + "=" + value));
        try {
            return new DoorApart(
                    new ProcessBuilder(words).redirectErrorStream(true).start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Answer where it is served, once it is. */
    public synchronized URI address() {
        var known = address;
        if (known == null) {
            known = URI.create("http://localhost:" + answer(LONGEST_START_SECONDS));
            address = known;
        }
        return known;
    }

    /** Stand before it with this token. */
    public Caller caller(String token) {
        return new Caller(address(), Map.of("Authorization", "Bearer " + token));
    }

    /** Stand before it as nobody. */
    public Caller anybody() {
        return new Caller(address(), Map.of());
    }

    /** Answer the bytes of its heap that are alive. */
    public synchronized long liveBytes() {
        try {
            questions.write(DoorProcess.MEMORY + "\n");
            questions.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Long.parseLong(answer(LONGEST_ANSWER_SECONDS));
    }

    /** Answer its number among the processes of this machine. */
    public long pid() {
        return process.pid();
    }

    /** Kill it, as a power cut would: it gets no word of it and no time. */
    public void kill() {
        process.destroyForcibly();
        gone();
    }

    @Override
    public void close() {
        process.destroy();
        gone();
    }

    private void gone() {
        try {
            process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private String answer(int seconds) {
        try {
            return Objects.requireNonNull(
                    answers.poll(seconds, TimeUnit.SECONDS), "an answer of the process within " + seconds + " s");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void listen(BufferedReader output) {
        try (output) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith(DoorProcess.SAYS)) {
                    answers.add(line.substring(DoorProcess.SAYS.length()));
                } else {
                    System.out.println("door " + process.pid() + " | " + line);
                }
            }
        } catch (IOException ended) {
            System.out.println("door " + process.pid() + " ended: " + ended.getMessage());
        }
    }

    private static String classPath() {
        var whole = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var absolute = new ArrayList<String>();
        for (var entry : whole.split(File.pathSeparator, 0)) {
            absolute.add(Path.of(entry).toAbsolutePath().toString());
        }
        return String.join(File.pathSeparator, absolute);
    }
}
