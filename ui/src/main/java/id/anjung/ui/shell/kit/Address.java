package id.anjung.ui.shell.kit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;

/**
 * Keep the browser's address saying what a page shows, without going anywhere.
 *
 * @param path of the page, without the leading slash
 */
record Address(String path) {
    /** Say it in the entry that is there. */
    void replace(UI tab, ListState state) {
        var location = new Location(path, state.address());
        tab.getPage().getHistory().replaceState(null, location);
        tab.getInternals().setLocationForRefresh(location);
    }

    /** Say it in an entry of its own, so that going back leads to what was before. */
    void push(UI tab, ListState state) {
        var location = new Location(path, state.address());
        tab.getPage().getHistory().pushState(null, location);
        tab.getInternals().setLocationForRefresh(location);
    }
}
