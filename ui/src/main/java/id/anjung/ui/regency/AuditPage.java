package id.anjung.ui.regency;

import com.vaadin.flow.component.Unit;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.anjung.access.Permission;
import id.anjung.audit.AuditEntry;
import id.anjung.ui.shell.MainLayout;
import id.anjung.ui.shell.NavEntry;
import id.anjung.ui.shell.NavGroup;
import id.anjung.ui.shell.Opens;
import id.anjung.ui.shell.Titled;
import id.anjung.ui.shell.kit.CsvLink;
import id.anjung.ui.shell.kit.Desk;
import id.anjung.ui.shell.kit.FileLink;
import id.anjung.ui.shell.kit.PageAddress;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Show what happened in the MPP, newest first. */
@Prototype
@Route(value = "mpp/:slug/jejak-audit", layout = MainLayout.class)
@Opens(Permission.READ_AUDIT)
@NavEntry(text = "regency.audit.title", icon = VaadinIcon.CLIPBOARD_TEXT, group = NavGroup.TRACE, order = 10)
final class AuditPage extends Div implements Titled, BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient Kinds kinds;
    private transient @Nullable Board board;

    AuditPage(Desk desk, Kinds kinds) {
        this.desk = desk;
        this.kinds = kinds;
        addClassName("record-page");
    }

    @Override
    public String title() {
        return getTranslation("regency.audit.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var path = event.getLocation().getPath();
        var state = AuditState.read(event.getLocation().getQueryParameters());
        var known = board;
        if (known == null || !known.address.path().equals(path)) {
            removeAll();
            known = new Board(desk, kinds, new PageAddress(path), state);
            board = known;
            add(known);
        }
        known.show(state);
    }

    /** Put the trail and the entry that is open beside each other. */
    private static final class Board extends MasterDetailLayout {
        private static final long serialVersionUID = 1L;

        private final transient Desk desk;
        private final transient PageAddress address;
        private final AuditFilterLine filter;
        private final AuditPanel panel;
        private final transient AuditRows rows;
        private transient AuditState state;

        Board(Desk desk, Kinds kinds, PageAddress address, AuditState state) {
            this.desk = desk;
            this.address = address;
            this.state = state;
            var reader = desk.readers().here();
            var home = address.path().substring(0, address.path().lastIndexOf('/'));
            filter = new AuditFilterLine(reader, kinds.nouns(), this::choose);
            panel = new AuditPanel(reader, kinds, desk.documents(), home, () -> open(0));
            rows = new AuditRows(desk, kinds, reader);
            rows.onOpen(entry -> open(entry.id()));
            var tools = new Div(
                    rows.count(),
                    new CsvLink("CSV", "jejak-audit.csv", rows::csv),
                    FileLink.large(
                            reader.say("regency.audit.chain"),
                            "jejak-audit.jsonl",
                            "application/jsonl",
                            desk.chain()::file));
            tools.addClassName("tools");
            var line = new Div(filter, tools);
            line.addClassName("list-line");
            var master = new Div(line, rows.grid());
            master.addClassName("master");
            addClassName("board");
            setSizeFull();
            setMaster(master);
            setMasterSize(22, Unit.REM);
            setExpandMaster(true);
            setDetailSize(34, Unit.REM);
            addDetailEscapePressListener(event -> open(0));
            addBackdropClickListener(event -> open(0));
        }

        void show(AuditState other) {
            state = other;
            filter.show(state);
            rows.show(state);
            detail();
        }

        private void choose(AuditState other) {
            state = other;
            address.replace(state.address());
            rows.show(state);
            detail();
        }

        private void open(long place) {
            if (place != state.opened()) {
                state = state.with(place);
                address.push(state.address());
            }
            detail();
            if (place == 0) {
                rows.grid().focus();
            } else {
                panel.focusTitle();
            }
        }

        private void detail() {
            var entry = find();
            Grid<AuditEntry> grid = rows.grid();
            entry.ifPresentOrElse(grid::select, grid::deselectAll);
            entry.ifPresentOrElse(
                    found -> {
                        setDetail(panel);
                        panel.show(found);
                    },
                    () -> setDetail(null));
        }

        private Optional<AuditEntry> find() {
            return state.opened() == 0
                    ? Optional.empty()
                    : desk.trail().newestBefore(state.opened() + 1, 1).stream()
                            .filter(entry -> entry.id() == state.opened())
                            .findFirst();
        }
    }
}
