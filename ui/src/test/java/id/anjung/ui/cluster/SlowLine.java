package id.anjung.ui.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** Lie between the platform and its database: pass everything on, later when told so, or swallow it. */
final class SlowLine implements AutoCloseable {
    private static final int BUFFER = 16_384;
    private static final long LOOK_AGAIN = Duration.ofMillis(50).toNanos();

    private final ServerSocket door;
    private final int server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile Duration delay = Duration.ZERO;
    private volatile boolean swallowing;

    SlowLine(int server) {
        this.server = server;
        try {
            door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Let each piece that goes to the server come so much later. */
    void delay(Duration each) {
        delay = each;
    }

    /** Let nothing through, without anybody noticing that the line is dead; what was sent meanwhile arrives afterwards. */
    void swallow(boolean swallow) {
        swallowing = swallow;
    }

    private void accept() {
        try {
            while (true) {
                var client = door.accept();
                Thread.ofVirtual().start(() -> join(client));
            }
        } catch (IOException closed) {
            open.forEach(SlowLine::cut);
        }
    }

    private void join(Socket client) {
        try {
            var target = new Socket(InetAddress.getLoopbackAddress(), server);
            open.add(client);
            open.add(target);
            client.setTcpNoDelay(true);
            target.setTcpNoDelay(true);
            Thread.ofVirtual().start(() -> pass(client, target, true));
            pass(target, client, false);
        } catch (IOException away) {
            cut(client);
        }
    }

    private void pass(Socket from, Socket to, boolean question) {
        var buffer = new byte[BUFFER];
        try {
            var in = from.getInputStream();
            var out = to.getOutputStream();
            for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
                if (question) {
                    LockSupport.parkNanos(delay.toNanos());
                }
                while (swallowing && !from.isClosed() && !to.isClosed()) {
                    LockSupport.parkNanos(LOOK_AGAIN);
                }
                out.write(buffer, 0, count);
            }
        } catch (IOException broken) {
            cut(from); // the other direction ends by it, too
        } finally {
            cut(from);
            cut(to);
            open.remove(from);
            open.remove(to);
        }
    }

    private static void cut(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
