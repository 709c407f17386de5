package id.anjung.ui.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import id.anjung.register.Entry;
import id.anjung.ui.shell.Titled;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Be the page of one kind of record: its list, with a side panel for the record that is open. */
public abstract class RecordPage<D extends Entry> extends Div
        implements Titled, BeforeEnterObserver, BeforeLeaveObserver {
    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient Kind<D> kind;
    private final String title;
    private transient @Nullable Board<D> board;
    private String path = "";

    protected RecordPage(Desk desk, Kind<D> kind) {
        this.desk = desk;
        this.kind = kind;
        title = getTranslation(kind.words() + ".title");
        addClassName("record-page");
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var state = ListState.read(event.getLocation().getQueryParameters());
        var slug = event.getRouteParameters().get("slug").orElse("");
        here(slug, event.getLocation().getPath(), state).show(state);
    }

    /** List what stands above the list. */
    protected Stream<Component> above(String slug) {
        return Stream.empty();
    }

    /** Answer the board of this address; another MPP's page is another board. */
    private Board<D> here(String slug, String address, ListState state) {
        var known = board;
        if (known != null && path.equals(address)) {
            return known;
        }
        removeAll();
        above(slug).forEach(this::add);
        var fresh = new Board<>(desk, kind, new PageAddress(address), state);
        path = address;
        board = fresh;
        add(fresh);
        return fresh;
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        var shown = board;
        if (shown != null) {
            shown.leave(event);
        }
    }
}
