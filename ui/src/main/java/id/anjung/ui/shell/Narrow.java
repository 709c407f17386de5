package id.anjung.ui.shell;

import com.vaadin.flow.component.grid.Grid;
import java.util.Set;

/** Fit a table to a phone: there a few columns show together what has columns of its own on a wide screen. */
public final class Narrow {
    /** Name the column that a table has on a phone only. */
    public static final String COLUMN = "narrow";

    /** Below this many pixels a screen is a phone's. */
    public static final int WIDTH = 700;

    private Narrow() {}

    /** Show on a phone the {@link #COLUMN} and these columns; elsewhere all but the {@link #COLUMN}. */
    public static void fit(Grid<?> grid, Set<String> everywhere) {
        grid.addAttachListener(attached -> {
            var page = attached.getUI().getPage();
            var listening = page.addBrowserWindowResizeListener(resized -> fit(grid, everywhere, resized.getWidth()));
            grid.addDetachListener(detached -> {
                detached.unregisterListener();
                listening.remove();
            });
            page.retrieveExtendedClientDetails(details -> fit(grid, everywhere, details.getWindowInnerWidth()));
        });
        fit(grid, everywhere, WIDTH);
    }

    private static void fit(Grid<?> grid, Set<String> everywhere, int width) {
        boolean narrow = width < WIDTH;
        for (var column : grid.getColumns()) {
            var key = String.valueOf(column.getKey());
            column.setVisible(everywhere.contains(key) || narrow == key.equals(COLUMN));
        }
    }
}
