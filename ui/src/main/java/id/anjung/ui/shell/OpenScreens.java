package id.anjung.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Know every tab that is open on this process, to tell it what changed. */
@Singleton
public final class OpenScreens {
    private final Set<UI> tabs = ConcurrentHashMap.newKeySet();

    void add(UI tab) {
        tabs.add(tab);
        tab.addDetachListener(event -> tabs.remove(tab));
    }

    /** Do something in every open tab, each in its own time and bound to its own person and tenant. */
    public void each(Consumer<UI> work) {
        for (var tab : tabs) {
            try {
                tab.access(() -> work.accept(tab));
            } catch (UIDetachedException closedMeanwhile) {
                tabs.remove(tab);
            }
        }
    }
}
