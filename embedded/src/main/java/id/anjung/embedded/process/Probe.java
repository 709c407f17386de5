package id.anjung.embedded.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Ask from outside whether something listens, and whether it is well. */
public final class Probe {
    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_000;
    private static final int TRIES = 100;

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int MYSQL_PROTOCOL = 10;
    private static final int HEADER = 4;

    private Probe() {}

    /** Tell whether a page answers with 200. */
    public static boolean healthy(URI page) {
        var request = HttpRequest.newBuilder(page).timeout(PATIENCE).build();
        try (var client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .version(HttpClient.Version.HTTP_1_1)
                .build()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Tell whether a database greets at this address as MySQL and MariaDB do. */
    public static boolean greets(String host, int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getByName(host), port), (int) PATIENCE.toMillis());
            socket.setSoTimeout((int) PATIENCE.toMillis());
            var greeting = socket.getInputStream().readNBytes(HEADER + 1);
            return greeting.length == HEADER + 1 && greeting[HEADER] == MYSQL_PROTOCOL;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Tell whether this port of the loopback address is free, in both of its spellings. */
    public static boolean free(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            return false;
        }
        return !listens("::1", port);
    }

    private static boolean listens(String host, int port) {
        try (var socket = new Socket(host, port)) {
            return socket.isConnected();
        } catch (IOException nobody) {
            return false;
        }
    }

    /**
     * Answer a port that is free now. It lies below those that systems hand out by themselves, so that no connection
     * takes it while a server is still starting.
     */
    public static int freePort() {
        return ThreadLocalRandom.current()
                .ints(TRIES, LOWEST, HIGHEST)
                .filter(Probe::isFree)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No free port"));
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
