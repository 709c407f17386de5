package id.anjung.embedded;

import com.sun.net.httpserver.HttpServer;
import id.anjung.embedded.process.ChildCommand;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;

/** Stand in for the platform: ready at once, or dead at once when {@code STAND_IN} says so. */
final class StandInPlatform {
    private StandInPlatform() {}

    static ChildCommand command(Settings settings, Secrets secrets) {
        var words = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                StandInPlatform.class.getName());
        return new ChildCommand(
                PlatformCommand.NAME, words, PlatformCommand.environment(settings, secrets), settings.root());
    }

    public static void main(String[] arguments) throws IOException {
        if ("dies".equals(System.getenv("STAND_IN"))) {
            IO.println("The stand-in cannot go on");
            System.exit(3);
        }
        int port = Integer.parseInt(System.getenv("ANJUNG_MANAGEMENT_PORT"));
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/health/readiness", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        System.getenv().keySet().stream()
                .filter(name -> name.startsWith("ANJUNG_"))
                .sorted()
                .forEach(IO::println);
    }
}
