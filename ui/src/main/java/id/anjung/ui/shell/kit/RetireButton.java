package id.anjung.ui.shell.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import id.anjung.register.Entry;
import id.anjung.register.Kept;
import id.anjung.register.Outcome;
import id.anjung.ui.shell.Notices;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Take a record out of use after asking, or bring it back. */
final class RetireButton<D extends Entry> extends Button {
    private static final long serialVersionUID = 1L;

    /** Key of what is said when somebody else was first. */
    static final String CONFLICT = "kit.retire.conflict";

    private final transient Kind<D> kind;
    private final transient Reader reader;
    private final transient Ear<D> ear;
    private transient @Nullable Kept<D> shown;

    /**
     * Work together with the form.
     *
     * @param changed tells whether the form holds changes that are not saved
     * @param save saves what the form says, which brings a retired record back
     * @param told hears what is kept now, with the key of what to say about it
     */
    record Ear<D extends Entry>(BooleanSupplier changed, Runnable save, BiConsumer<Kept<D>, String> told) {}

    RetireButton(Kind<D> kind, Reader reader, Ear<D> ear) {
        this.kind = kind;
        this.reader = reader;
        this.ear = ear;
        addThemeVariants(ButtonVariant.AURA_TERTIARY);
        addClickListener(event -> act());
    }

    void show(@Nullable Kept<D> record) {
        shown = record;
        boolean out = record != null && record.retired();
        setVisible(record != null && kind.retirable());
        setText(reader.say(out ? "kit.revive" : "kit.retire"));
        setThemeName(ButtonVariant.AURA_DANGER.getVariantName(), !out);
    }

    private void act() {
        var record = shown;
        if (record == null) {
            return;
        }
        if (record.retired()) {
            ear.save().run();
        } else if (ear.changed().getAsBoolean()) {
            Notices.failure(reader.say("kit.retire.unsaved"));
        } else {
            Asking.retire(reader, kind, record.data().name(), () -> retire(record));
        }
    }

    private void retire(Kept<D> record) {
        switch (kind.keeping().retire(record.id(), record.version())) {
            case Outcome.Done<Kept<D>>(var now) -> ear.told().accept(now, "kit.retire.done");
            case Outcome.Conflict<Kept<D>>(var current) -> ear.told().accept(current, CONFLICT);
            case Outcome.Invalid<Kept<D>>(var problems) ->
                Notices.failure(
                        reader.say("kit.retire.refused", record.data().name(), reader.say(problems.getFirst())));
            case Outcome.Missing<Kept<D>>() -> Notices.failure(reader.say("kit.missing"));
        }
    }
}
