package id.anjung.ui.shell.kit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;

/**
 * Keep the browser's address saying what a page shows, without going anywhere.
 *
 * @param path of the page, without the leading slash
 */
public record PageAddress(String path) {
    /** Say it in the entry that is there. */
    public void replace(QueryParameters said) {
        var location = new Location(path, said);
        UI.getCurrent().getPage().getHistory().replaceState(null, location);
        UI.getCurrent().getInternals().setLocationForRefresh(location);
    }

    /** Say it in an entry of its own, so that going back leads to what was before. */
    public void push(QueryParameters said) {
        var location = new Location(path, said);
        UI.getCurrent().getPage().getHistory().pushState(null, location);
        UI.getCurrent().getInternals().setLocationForRefresh(location);
    }
}
