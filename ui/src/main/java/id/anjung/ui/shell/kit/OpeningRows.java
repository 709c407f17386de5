package id.anjung.ui.shell.kit;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.dom.DomEvent;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Let a person open a row of a list, by pointer or by the enter key. */
public final class OpeningRows {
    private static final String ROW = "element.getEventContext(event).item.key";
    private static final String ENTER =
            "event.key === 'Enter' && !event.ctrlKey && element.getEventContext(event).section === 'body'";

    private OpeningRows() {}

    /** Tell which row is opened; a row stays selected when it is opened again. */
    public static <T> void of(Grid<T> grid, Consumer<T> told) {
        if (grid.setSelectionMode(Grid.SelectionMode.SINGLE) instanceof GridSingleSelectionModel<T> single) {
            single.setDeselectAllowed(false);
        }
        grid.addItemClickListener(event -> told.accept(event.getItem()));
        grid.getElement()
                .addEventListener("keydown", event -> row(grid, event).ifPresent(told))
                .setFilter(ENTER)
                .addEventData(ROW);
    }

    private static <T> Optional<T> row(Grid<T> grid, DomEvent event) {
        return Stream.ofNullable(event.getEventData().get(ROW))
                .filter(JsonNode::isString)
                .flatMap(key -> Stream.ofNullable(
                        grid.getDataCommunicator().getKeyMapper().get(key.asString())))
                .findFirst();
    }
}
