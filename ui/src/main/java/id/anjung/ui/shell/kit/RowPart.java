package id.anjung.ui.shell.kit;

import com.vaadin.flow.component.Component;

/** Edit one row of a field of many. */
public interface RowPart<T> {
    /** Answer what stands in the row. */
    Component component();

    /** Answer what the row says. */
    T value();

    /** Tell whether the row says nothing. */
    boolean blank();

    /** Show a problem with a part of the row. */
    void mark(String within, String words);

    /** Show no problem any more. */
    void unmark();

    /** Go to the row's first input. */
    void focus();

    /** Let the row be read only, or written again. */
    void readOnly(boolean fixed);
}
