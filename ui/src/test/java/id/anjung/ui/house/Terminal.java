package id.anjung.ui.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import id.anjung.embedded.TestKeycloak;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Give commands as a person does at a terminal: each a process of its own.
 *
 * @param doors where the platform is
 * @param home where the person's login is kept
 */
record Terminal(Doors doors, Path home) {
    /**
     * Hold what a command has said.
     *
     * @param code with which it ended
     * @param text what it has printed
     */
    record Said(int code, String text) {}

    /** Give a command and wait for its end. */
    Said say(String... words) throws IOException, InterruptedException {
        var process = start(words);
        process.getOutputStream().close();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }

    /** Log somebody in who opens the address that is printed. */
    Said login(Person person) throws IOException, InterruptedException {
        var process = start("login");
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var address = lines.lines()
                .filter(line -> line.startsWith("http"))
                .findFirst()
                .orElseThrow();
        var page = person.visit(address);
        assertThat(page.locator("body")).containsText("Anda sudah masuk");
        page.close();
        return new Said(process.waitFor(), String.join("\n", lines.lines().toList()));
    }

    private Process start(String... words) throws IOException {
        var command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "id.anjung.admin.command.Commands"),
                        Stream.of(words))
                .toList();
        var builder = new ProcessBuilder(List.copyOf(command)).redirectErrorStream(true);
        builder.environment().put("ANJUNG_OPEN_URL", doors.open());
        builder.environment().put("ANJUNG_KEYCLOAK_URL", TestKeycloak.shared().url());
        builder.environment().put("XDG_CONFIG_HOME", home.toString());
        builder.environment().put("LC_ALL", "id_ID.UTF-8");
        return builder.start();
    }
}
