package id.anjung.queue.live;

import id.anjung.event.Event;
import id.anjung.event.EventListener;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.function.Function;

/** Hear that a queue moved, and have read again what is watched of its mall. */
@Singleton
public class LiveQueues implements EventListener {
    /** A counter that opens or closes moves nobody, but shortens or lengthens every wait. */
    private static final List<String> EVENTS = List.of("TICKET_", "COUNTER_");

    private final List<Watching<?, ?>> watched = new CopyOnWriteArrayList<>();
    private final ExecutorService blocking;

    LiveQueues(@Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.blocking = blocking;
    }

    /** Open one kind of thing to listeners; the reading runs as the public, in the tenant of those who watch. */
    public <K, T> Watching<K, T> open(Function<K, T> reading) {
        var opened = new Watching<>(reading, blocking);
        watched.add(opened);
        return opened;
    }

    @Override
    public void happened(Event event) {
        if (EVENTS.stream().anyMatch(event.kind()::startsWith)) {
            watched.forEach(kind -> kind.hint(event.tenant()));
        }
    }

    /** Look once more each minute: a day ends without an event, and a hint may have come while the database was away. */
    @Scheduled(fixedDelay = "1m", initialDelay = "1m")
    void lookAgain() {
        watched.forEach(Watching::hintAll);
    }
}
