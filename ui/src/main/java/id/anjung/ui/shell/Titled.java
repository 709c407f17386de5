package id.anjung.ui.shell;

import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;

/** Name a view for the heading, the way above it and the browser's tab. */
public interface Titled extends HasDynamicTitle {
    /** Answer the title in the reader's language. */
    String title();

    /** List the pages above this one, the nearest last; the home of the MPP is added by the frame. */
    default List<Step> way() {
        return List.of();
    }

    @Override
    default String getPageTitle() {
        return title() + " · Anjung";
    }

    /**
     * Name a page on the way to a view.
     *
     * @param text its name
     * @param path its address, without the leading slash
     */
    record Step(String text, String path) {}
}
