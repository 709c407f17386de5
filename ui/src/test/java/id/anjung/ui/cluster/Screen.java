package id.anjung.ui.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Hang in the hall and show calls: a stream that ends is followed again from the last event, as a browser does. */
final class Screen implements Runnable {
    private static final Pattern CALL = Pattern.compile("\"call\":\\{\"number\":\"([^\"]+)\"");
    private static final Duration USUAL = Duration.ofSeconds(2);

    private final Asking asking;
    private final Hall hall;
    private final BooleanSupplier goesOn;
    private final List<String> called = new CopyOnWriteArrayList<>();
    private String last = "";
    private Duration retry = USUAL;
    private volatile boolean began;
    private volatile int ended;
    private volatile int broken;

    Screen(Asking asking, Hall hall, BooleanSupplier goesOn) {
        this.asking = asking;
        this.hall = hall;
        this.goesOn = goesOn;
    }

    boolean began() {
        return began;
    }

    /** List the numbers that it announced. */
    List<String> called() {
        return called;
    }

    /** Count the streams that ended in order. */
    int ended() {
        return ended;
    }

    /** Count the streams that broke off. */
    int broken() {
        return broken;
    }

    @Override
    public void run() {
        while (goesOn.getAsBoolean()) {
            follow();
            Asking.pause(retry);
        }
    }

    @SuppressWarnings("NonAtomicOperationOnVolatileField") // one thread writes, others read
    private void follow() {
        var request = asking.request(hall.board() + "/siaran").header("Accept", "text/event-stream");
        if (!last.isEmpty()) {
            request.header("Last-Event-ID", last);
        }
        long begun = System.nanoTime();
        try {
            var answer = Asking.CLIENT.send(request.build(), BodyHandlers.ofLines());
            if (answer.statusCode() != 200) {
                asking.tally().failed("board", "status " + answer.statusCode(), System.nanoTime() - begun);
                return;
            }
            asking.tally().answered("board", 200, System.nanoTime() - begun);
            hear(answer.body());
            ended++;
        } catch (UncheckedIOException cut) {
            broken++;
        } catch (IOException refused) {
            asking.tally().failed("board", refused.toString(), System.nanoTime() - begun);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void hear(Stream<String> lines) {
        try (lines) {
            var each = lines.iterator();
            var id = "";
            var data = "";
            while (goesOn.getAsBoolean() && each.hasNext()) {
                var line = each.next();
                if (line.isEmpty()) {
                    note(id, data);
                    data = "";
                } else if (line.startsWith("id:")) {
                    id = line.substring(3).strip();
                } else if (line.startsWith("data:")) {
                    data += line.substring(5).strip();
                } else if (line.startsWith("retry:")) {
                    retry = Duration.ofMillis(Long.parseLong(line.substring(6).strip()));
                }
            }
        }
    }

    private void note(String id, String data) {
        if (data.isEmpty()) {
            return;
        }
        last = id.isEmpty() ? last : id;
        var call = CALL.matcher(data);
        if (call.find()) {
            called.add(call.group(1));
        }
        began = true;
    }
}
