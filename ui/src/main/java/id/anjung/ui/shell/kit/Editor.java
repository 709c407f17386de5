package id.anjung.ui.shell.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import id.anjung.register.Entry;
import id.anjung.register.Kept;
import id.anjung.register.Outcome;
import id.anjung.ui.shell.Notices;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Let a person add or change one record, and carry every answer of the feature back to them. */
final class Editor<D extends Entry> extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Kind<D> kind;
    private final transient Reader reader;
    private final RecordForm<D> form;
    private final Button save = new Button();
    private final RetireButton<D> retire;
    private final boolean writable;
    private final transient Consumer<Kept<D>> written;
    private transient @Nullable Kept<D> kept;

    Editor(Kind<D> kind, Reader reader, Consumer<Kept<D>> written) {
        this.kind = kind;
        this.reader = reader;
        this.written = written;
        form = kind.form(reader);
        writable = Writing.allowed(kind.writing());
        retire = new RetireButton<>(kind, reader, new RetireButton.Ear<>(this::changed, this::save, this::told));
        addClassName("editor");
        var scroll = new Div(form);
        scroll.addClassName("scroll");
        add(scroll);
        if (writable) {
            add(footer());
        }
    }

    private Div footer() {
        save.setText(reader.say("kit.save"));
        save.setTooltipText(reader.say("kit.save.keys"));
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        save.addClickListener(event -> save());
        Keys.confirm(save, this);
        var footer = new Div(save, retire);
        footer.addClassName("footer");
        return footer;
    }

    void show(@Nullable Kept<D> record, Map<String, String> given) {
        kept = record;
        form.open(record == null ? null : record.data(), given);
        form.onlyShow(!writable);
        retire.show(record);
        if (record == null && writable) {
            form.focus();
        }
    }

    boolean changed() {
        return writable && form.changed();
    }

    /** Save what the form says, and tell whether it is kept now. */
    boolean save() {
        return switch (form.read()) {
            case Draft.Complete<D>(var data) -> write(data, kept);
            case Draft.Lacking<D>(var problems) -> {
                refuse(problems);
                yield false;
            }
        };
    }

    private boolean write(D data, @Nullable Kept<D> seen) {
        var outcome = seen == null ? kind.keeping().add(data) : kind.keeping().change(seen.id(), seen.version(), data);
        return switch (outcome) {
            case Outcome.Done<Kept<D>>(var now) -> {
                told(now, seen == null ? "kit.added" : "kit.saved");
                yield true;
            }
            case Outcome.Invalid<Kept<D>>(var problems) -> {
                refuse(problems);
                yield false;
            }
            case Outcome.Conflict<Kept<D>>(var current) -> {
                choose(data, current);
                yield false;
            }
            case Outcome.Missing<Kept<D>>() -> {
                Notices.failure(reader.say("kit.missing"));
                yield false;
            }
        };
    }

    /** Show what is kept now, and say how it came. */
    private void told(Kept<D> now, String key) {
        show(now, Map.of());
        var words =
                reader.say(key, reader.say(kind.words() + ".one"), now.data().name());
        if (key.equals(RetireButton.CONFLICT)) {
            Notices.failure(words);
        } else {
            Notices.done(words);
        }
        written.accept(now);
    }

    private void refuse(java.util.List<id.anjung.register.FieldProblem> problems) {
        var elsewhere = form.show(problems);
        Notices.failure(
                elsewhere.isEmpty()
                        ? reader.say("kit.invalid")
                        : reader.say("kit.refused", reader.say(elsewhere.getFirst())));
    }

    private void choose(D mine, Kept<D> theirs) {
        var choice = new ConflictDialog.Choice(
                () -> {
                    show(theirs, Map.of());
                    written.accept(theirs);
                },
                () -> write(mine, theirs));
        var found = Difference.between(kind, reader, Optional.of(mine), Optional.of(theirs.data()));
        new ConflictDialog(reader, theirs.data().name(), theirs.changedAt(), found, choice).open();
    }
}
