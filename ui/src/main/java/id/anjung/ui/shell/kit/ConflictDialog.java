package id.anjung.ui.shell.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import id.anjung.register.Entry;
import id.anjung.register.Kept;
import java.util.Optional;

/** Show two editors' versions side by side, and let the second choose. */
final class ConflictDialog<D extends Entry> extends Dialog {
    private static final long serialVersionUID = 1L;

    /**
     * Ask which version counts.
     *
     * @param theirs what is kept now
     * @param take is run when theirs counts
     * @param overwrite is run when the own one counts
     */
    ConflictDialog(Kind<D> kind, Reader reader, D mine, Kept<D> theirs, Choice choice) {
        setHeaderTitle(reader.say("kit.conflict.title"));
        setModality(com.vaadin.flow.component.ModalityMode.STRICT);
        setWidth("min(52rem, 96vw)");
        var when = reader.formats().moment(theirs.changedAt());
        add(new Paragraph(reader.say("kit.conflict.text", theirs.data().name(), when)));
        var found = Difference.between(kind, reader, Optional.of(mine), Optional.of(theirs.data()));
        add(
                found.isEmpty()
                        ? new Paragraph(reader.say("kit.conflict.same"))
                        : new DifferenceTable(
                                reader.say("kit.conflict.mine"), reader.say("kit.conflict.theirs"), found));
        var take = new Button(reader.say("kit.conflict.take"), event -> decide(choice.take()));
        take.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        var overwrite = new Button(reader.say("kit.conflict.overwrite"), event -> decide(choice.overwrite()));
        overwrite.addThemeVariants(ButtonVariant.AURA_DANGER);
        getFooter().add(new Button(reader.say("kit.unsaved.stay"), event -> close()), overwrite, take);
    }

    /**
     * Say what follows.
     *
     * @param take when theirs counts
     * @param overwrite when the own one counts
     */
    record Choice(Runnable take, Runnable overwrite) {}

    private void decide(Runnable next) {
        close();
        next.run();
    }
}
