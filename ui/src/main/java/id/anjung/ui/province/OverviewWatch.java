package id.anjung.ui.province;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import id.anjung.event.Event;
import id.anjung.event.EventListener;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantDirectory;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Let open overviews look again within seconds when a tenant's standing may have changed: its status, or something in
 * it. Figures are counted a moment after the event that made them old, so a hint counts for a few rounds; and every
 * while all look without a hint, since a step that fails gives none.
 */
@Singleton
final class OverviewWatch implements EventListener {
    private static final int ROUNDS_OF_A_HINT = 4;
    private static final int ROUNDS_WITHOUT = 15;

    private final TenantDirectory directory;
    private final Map<UI, Runnable> open = new ConcurrentHashMap<>();
    private final AtomicInteger hinted = new AtomicInteger();
    private List<Tenant> seen = List.of();
    private int quiet;

    OverviewWatch(TenantDirectory directory) {
        this.directory = directory;
    }

    /** Let a page look again for as long as it is shown. */
    void follow(Component page, Runnable look) {
        page.addAttachListener(event -> open.put(event.getUI(), look));
        page.addDetachListener(event -> open.remove(event.getUI()));
    }

    @Override
    public void happened(Event event) {
        hint();
    }

    /** Let all pages of this process look soon, since somebody has changed what they show. */
    void hint() {
        hinted.set(ROUNDS_OF_A_HINT);
    }

    @Scheduled(fixedDelay = "1s")
    synchronized void round() {
        if (open.isEmpty()) {
            return;
        }
        var now = directory.all();
        boolean hint = hinted.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
        quiet++;
        if (hint || quiet >= ROUNDS_WITHOUT || !now.equals(seen)) {
            quiet = 0;
            open.forEach(this::look);
        }
        seen = now;
    }

    private void look(UI tab, Runnable work) {
        try {
            tab.access(work::run);
        } catch (UIDetachedException closedMeanwhile) {
            open.remove(tab);
        }
    }
}
