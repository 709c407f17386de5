package id.anjung.ui.counter;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import id.anjung.event.Event;
import id.anjung.event.EventListener;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.TenantId;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Wake open screens when something happened in the queues of their MPP, at most twice a second, and every half minute
 * without a hint: waiting people grow old by themselves, and an officer's screen says then that it is still there.
 */
@Singleton
final class QueueWatch implements EventListener {
    /** After how many rounds a page is called though nothing happened. */
    static final int ROUNDS_OF_A_BEAT = 60;

    private static final List<String> EVENTS = List.of("TICKET_", "COUNTER_", "INCIDENT_", "EARLY_CLOSING_");

    private final Map<LivePage, Open> open = new ConcurrentHashMap<>();
    private final Set<TenantId> woken = ConcurrentHashMap.newKeySet();

    private record Open(UI tab, TenantId tenant, AtomicInteger rounds) {}

    /** Call this page in its tab from now on, until {@link #remove}. */
    void add(UI tab, LivePage page) {
        open.put(page, new Open(tab, CurrentTenant.require().tenant(), new AtomicInteger()));
    }

    void remove(LivePage page) {
        open.remove(page);
    }

    @Override
    public void happened(Event event) {
        if (EVENTS.stream().anyMatch(event.kind()::startsWith)) {
            woken.add(event.tenant());
        }
    }

    @Scheduled(fixedDelay = "500ms")
    void round() {
        var now = Set.copyOf(woken);
        woken.removeAll(now);
        open.forEach((page, at) -> {
            if (at.rounds().incrementAndGet() >= ROUNDS_OF_A_BEAT) {
                at.rounds().set(0);
                call(page, at, page::beat);
            } else if (now.contains(at.tenant())) {
                call(page, at, page::look);
            }
        });
    }

    private void call(LivePage page, Open at, Runnable work) {
        try {
            at.tab().access(work::run);
        } catch (UIDetachedException closedMeanwhile) {
            open.remove(page);
        }
    }
}
