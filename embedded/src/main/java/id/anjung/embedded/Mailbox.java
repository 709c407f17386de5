package id.anjung.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/**
 * Take every e-mail of a demonstration or a test by SMTP and lay it into a folder as text that a person can read, so that
 * none leaves the machine. Links in it are as good as keys: only the owner of the folder reads them.
 */
public final class Mailbox implements AutoCloseable {
    private static final int BROKEN = 451;

    private final SMTPServer server;
    private final List<Letter> letters = new CopyOnWriteArrayList<>();
    private final Path folder;
    private final BiConsumer<Letter, Path> arrived;

    private Mailbox(Path folder, BiConsumer<Letter, Path> arrived) {
        this.folder = folder;
        this.arrived = arrived;
        server = new SMTPServer.Builder()
                .bindAddress(InetAddress.getLoopbackAddress())
                .port(0)
                .messageHandler((context, from, to, message) -> take(message))
                .build();
    }

    /**
     * Open it at a free port of the loopback address.
     *
     * @param folder where letters are laid, one after the other
     * @param arrived hears of each
     */
    public static Mailbox open(Path folder, BiConsumer<Letter, Path> arrived) {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        var mailbox = new Mailbox(folder, arrived);
        mailbox.server.start();
        return mailbox;
    }

    /** Answer the port at which it takes e-mail. */
    public int port() {
        return server.getPortAllocated();
    }

    /** List the letters to an address, the latest last. */
    public List<Letter> to(String address) {
        return letters.stream().filter(letter -> letter.to().equals(address)).toList();
    }

    private synchronized void take(byte[] message) throws RejectException {
        try {
            var letter = Letter.read(message);
            var file = next();
            PrivateFile.write(file, letter.written());
            letters.add(letter);
            arrived.accept(letter, file);
        } catch (IOException | UncheckedIOException failure) {
            throw new RejectException(BROKEN, "cannot be kept: " + failure.getMessage());
        }
    }

    private Path next() throws IOException {
        try (var present = Files.list(folder)) {
            return folder.resolve("%04d.txt".formatted(present.count() + 1));
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
