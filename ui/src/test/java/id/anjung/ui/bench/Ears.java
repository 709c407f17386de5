package id.anjung.ui.bench;

import id.anjung.ui.house.Soon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Hold thousands of streams of events open in one thread, and note when each event arrives. */
public final class Ears implements AutoCloseable {
    /** How many are let in at once, as when a hall opens its telephones. */
    private static final int OPENING = 48;

    private final InetSocketAddress door;
    private final String host;
    private final Selector selector;
    private final Thread thread;
    private final Queue<Ear> waiting = new ConcurrentLinkedQueue<>();
    private final List<Ear> ears = new ArrayList<>();
    private final AtomicInteger ready = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
    private int opening;
    private volatile boolean closed;

    public Ears(URI address) throws IOException {
        door = new InetSocketAddress(address.getHost(), address.getPort());
        host = address.getAuthority();
        selector = Selector.open();
        thread = Thread.ofPlatform().name("ears").start(this::listen);
    }

    /** Listen at a path, soon. */
    public Ear at(String mall, String path) {
        var ear = new Ear(mall, path);
        ears.add(ear);
        waiting.add(ear);
        selector.wakeup();
        return ear;
    }

    /** Wait until all have heard what there was when they came. */
    public void awaitAll(Duration most) {
        Soon.holds("all streams begin", most, () -> ready.get() >= ears.size());
    }

    /** Count the streams that the door has ended. */
    public int broken() {
        return lost.get();
    }

    /** List all that listen or have listened. */
    public List<Ear> all() {
        return ears;
    }

    private void listen() {
        try {
            while (!closed) {
                letIn();
                selector.select(500);
                for (var key : selector.selectedKeys()) {
                    serve(key);
                }
                selector.selectedKeys().clear();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void letIn() throws IOException {
        while (opening < OPENING) {
            var ear = waiting.poll();
            if (ear == null) {
                return;
            }
            opening++;
            var channel = SocketChannel.open();
            channel.configureBlocking(false);
            channel.connect(door);
            channel.register(selector, SelectionKey.OP_CONNECT, ear);
        }
    }

    private void serve(SelectionKey key) throws IOException {
        var channel = (SocketChannel) key.channel();
        var ear = (Ear) key.attachment();
        try {
            if (key.isConnectable()) {
                channel.finishConnect();
                channel.write(ByteBuffer.wrap(("GET " + ear.path() + " HTTP/1.1\r\nHost: " + host
                                + "\r\nAccept: text/event-stream\r\nAccept-Language: id\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII)));
                key.interestOps(SelectionKey.OP_READ);
            } else if (key.isReadable()) {
                buffer.clear();
                if (channel.read(buffer) < 0) {
                    throw new IOException("The door has hung up");
                }
                if (ear.hear(new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8))) {
                    opening--;
                    ready.incrementAndGet();
                }
            }
        } catch (IOException broken) {
            key.cancel();
            channel.close();
            lost.incrementAndGet();
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        selector.wakeup();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        for (var key : selector.keys()) {
            key.channel().close();
        }
        selector.close();
    }
}
