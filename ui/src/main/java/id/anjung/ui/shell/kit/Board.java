package id.anjung.ui.shell.kit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Unit;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.BeforeLeaveEvent;
import id.anjung.register.Entry;
import id.anjung.register.Id;
import id.anjung.register.Kept;
import id.anjung.ui.shell.Notices;
import id.anjung.ui.shell.kit.ListState.Opened;
import java.util.Optional;
import java.util.UUID;

/** Put list and side panel beside each other, and keep the address saying what they show. */
final class Board<D extends Entry> extends MasterDetailLayout {
    private static final long serialVersionUID = 1L;

    private final transient Kind<D> kind;
    private final transient PageAddress address;
    private final RecordList<D> list;
    private final SidePanel<D> panel;
    private transient ListState state;

    Board(Desk desk, Kind<D> kind, PageAddress address, ListState state) {
        this.kind = kind;
        this.address = address;
        this.state = state;
        var reader = desk.readers().here();
        panel = new SidePanel<>(
                desk,
                kind,
                reader,
                new SidePanel.Ear<>(
                        this::written,
                        tab -> replace(
                                this.state.with(new Opened(this.state.opened().id(), tab))),
                        () -> go(Opened.NOTHING)));
        list = new RecordList<>(kind, reader, state, this::go, this::replace);
        var master = new Div(list.parts());
        master.addClassName("master");
        setMaster(master);
        setSizeFull();
        setMasterSize(22, Unit.REM);
        setExpandMaster(true);
        setDetailSize(32, Unit.REM);
        addClassName("board");
        addDetailEscapePressListener(event -> go(Opened.NOTHING));
        addBackdropClickListener(event -> go(Opened.NOTHING));
    }

    /** Show what an address says. */
    void show(ListState other) {
        state = other;
        list.show(state);
        open(state.opened());
    }

    private void open(Opened opened) {
        if (opened.isNew() && Writing.allowed(kind.writing())) {
            setDetail(panel);
            panel.begin(state.given());
            list.select(Optional.empty());
            return;
        }
        var found = find(opened.id());
        list.select(found);
        found.ifPresentOrElse(
                kept -> {
                    setDetail(panel);
                    panel.show(kept, opened.tab());
                },
                () -> setDetail(null));
        if (found.isEmpty() && !opened.id().isEmpty()) {
            Notices.failure(getTranslation("kit.missing"));
        }
    }

    private Optional<Kept<D>> find(String id) {
        try {
            return id.isEmpty() ? Optional.empty() : kind.keeping().find(new Id<>(UUID.fromString(id)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** Open something else in the panel, after asking what becomes of changes there. */
    private void go(Opened next) {
        if (panel.changed() && getDetail() != null) {
            Asking.leave(panel.reader(), () -> ifSaved(() -> enter(next)), () -> enter(next), this::stay);
        } else {
            enter(next);
        }
    }

    private void stay() {
        list.select(find(state.opened().id()));
    }

    private void ifSaved(Runnable next) {
        if (panel.save()) {
            next.run();
        }
    }

    private void enter(Opened next) {
        state = state.with(next);
        address.push(state.address());
        open(next);
        if (getDetail() == null) {
            list.focus();
        } else if (!next.isNew()) {
            panel.focusTitle();
        }
    }

    private void replace(ListState other) {
        state = other;
        address.replace(state.address());
        list.show(state);
    }

    private void written(Kept<D> now) {
        state = state.with(new Opened(now.id().toString(), state.opened().tab()));
        address.replace(state.address());
        list.refresh();
        list.select(Optional.of(now));
    }

    /** Ask before changes are lost on the way to another page. */
    void leave(BeforeLeaveEvent event) {
        if (getDetail() != null && panel.changed()) {
            var way = event.postpone();
            Asking.leave(panel.reader(), () -> ifSaved(way::proceed), way::proceed, way::cancel);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        list.fit(event.getUI());
    }
}
