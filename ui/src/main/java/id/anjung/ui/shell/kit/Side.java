package id.anjung.ui.shell.kit;

import com.vaadin.flow.component.html.Div;
import id.anjung.register.Entry;
import id.anjung.register.Kept;

/** Be a further side of a record in the panel, which is kept by itself; it is only asked for when it is opened. */
public abstract class Side<D extends Entry> extends Div {
    private static final long serialVersionUID = 1L;

    /** Answer its name in addresses. */
    protected abstract String key();

    /** Answer what its tab says. */
    protected abstract String title();

    /** Show this side of a record, which was not shown before or is shown as it was left. */
    protected abstract void show(Kept<D> kept);

    /** Tell whether it holds changes that are not saved. */
    protected abstract boolean changed();

    /** Save what it holds, and tell whether it is kept now. */
    protected abstract boolean save();
}
