package id.anjung.ui.bench;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Note what is heard at one stream of events. Used by one thread while it listens, read by others afterwards. */
public final class Ear {
    private static final String NAME = "event: ";
    private static final String DATA = "data: ";

    private final String mall;
    private final String path;
    private final StringBuilder heardSoFar = new StringBuilder();
    private final List<Heard> heard = new ArrayList<>();
    private boolean answered;
    private volatile boolean began;

    /**
     * Hold one event.
     *
     * @param name its name
     * @param data what it says
     * @param micros when it arrived, in microseconds of the clock that both processes share
     */
    record Heard(String name, String data, long micros) {}

    Ear(String mall, String path) {
        this.mall = mall;
        this.path = path;
    }

    String mall() {
        return mall;
    }

    String path() {
        return path;
    }

    /** List what was heard. */
    List<Heard> heard() {
        synchronized (heard) {
            return List.copyOf(heard);
        }
    }

    /** Hear a piece; true when it ends the first event. */
    boolean hear(String piece) throws IOException {
        long now = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
        heardSoFar.append(piece);
        if (!answered && !answer()) {
            return false;
        }
        boolean before = began;
        for (int end = heardSoFar.indexOf("\n\n"); end >= 0; end = heardSoFar.indexOf("\n\n")) {
            note(heardSoFar.substring(0, end), now);
            heardSoFar.delete(0, end + 2);
        }
        return began != before;
    }

    private boolean answer() throws IOException {
        int end = heardSoFar.indexOf("\r\n\r\n");
        if (end < 0) {
            return false;
        }
        if (heardSoFar.indexOf("HTTP/1.1 200") != 0) {
            throw new IOException(path + ": " + heardSoFar.substring(0, end));
        }
        heardSoFar.delete(0, end + 4);
        answered = true;
        return true;
    }

    private void note(String block, long now) {
        var name = line(block, NAME);
        var data = line(block, DATA);
        if (!data.isEmpty()) {
            synchronized (heard) {
                heard.add(new Heard(name, data, now));
            }
            began = true;
        }
    }

    private static String line(String block, String prefix) {
        int at = block.indexOf(prefix);
        if (at < 0) {
            return "";
        }
        int end = block.indexOf('\n', at);
        return block.substring(at + prefix.length(), end < 0 ? block.length() : end);
    }
}
