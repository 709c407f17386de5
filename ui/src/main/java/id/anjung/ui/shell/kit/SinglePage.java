package id.anjung.ui.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import id.anjung.access.Permission;
import id.anjung.register.Entry;
import id.anjung.register.Kept;
import id.anjung.ui.shell.Titled;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Be the page of a record of which an MPP has one: its form, and what happened to it. */
public abstract class SinglePage<D extends Entry> extends Div
        implements Titled, BeforeEnterObserver, BeforeLeaveObserver {
    private static final long serialVersionUID = 1L;
    private static final String HISTORY = "riwayat";

    private final transient Desk desk;
    private final transient Kind<D> kind;
    private final String code;
    private final String title;
    private transient @Nullable Editor<D> editor;

    /**
     * Show one record.
     *
     * @param code the code under which every MPP keeps it
     */
    protected SinglePage(Desk desk, Kind<D> kind, String code) {
        this.desk = desk;
        this.kind = kind;
        this.code = code;
        title = getTranslation(kind.words() + ".title");
        addClassName("single-page");
    }

    @Override
    public String title() {
        return title;
    }

    /** List what stands above all. */
    protected Stream<Component> above(String slug) {
        return Stream.empty();
    }

    /** List what stands below the form. */
    protected Stream<Component> below(Reader reader) {
        return Stream.empty();
    }

    /** Do what follows when the record was saved. */
    protected void saved() {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var reader = desk.readers().here();
        var history = new History(desk, kind, reader);
        var fresh = new Editor<>(kind, reader, now -> {
            written(history, now);
            saved();
        });
        editor = fresh;
        var kept = kind.keeping().byCode(code);
        fresh.show(kept.orElse(null), Map.of());
        var form = new Div(fresh);
        below(reader).forEach(form::add);
        above(event.getRouteParameters().get("slug").orElse("")).forEach(this::add);
        add(tabs(reader, form, history, kept));
    }

    private static <D> PanelTabs tabs(Reader reader, Div form, History history, Optional<Kept<D>> kept) {
        var tabs = new PanelTabs(reader.say("kit.tabs"));
        tabs.add("", reader.say("kit.tab.data"), form);
        tabs.add(HISTORY, reader.say("kit.tab.history"), history);
        boolean traced = kept.isPresent() && Writing.readable(Permission.READ_AUDIT);
        tabs.offer(HISTORY, traced);
        if (traced) {
            kept.ifPresent(record -> history.show(record.id()));
        }
        return tabs;
    }

    private static void written(History history, Kept<?> now) {
        if (Writing.readable(Permission.READ_AUDIT)) {
            history.show(now.id());
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        var shown = editor;
        if (shown != null && shown.changed()) {
            Asking.leave(desk.readers().here(), event.postpone(), shown::save);
        }
    }
}
