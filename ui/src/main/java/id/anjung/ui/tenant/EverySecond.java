package id.anjung.ui.tenant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;

/** Let a page look every second what has become of a work, for as long as the page is open. */
final class EverySecond {
    private static final int MILLISECONDS = 1_000;
    private static final int NEVER = -1;

    private EverySecond() {}

    static void look(Component page, UI tab, SerializableRunnable look) {
        tab.setPollInterval(MILLISECONDS);
        Registration[] looking = {tab.addPollListener(event -> look.run())};
        page.addDetachListener(event -> {
            stop(tab);
            looking[0].remove();
        });
    }

    /** Look no more: there is nothing to come. */
    static void stop(UI tab) {
        tab.setPollInterval(NEVER);
    }
}
