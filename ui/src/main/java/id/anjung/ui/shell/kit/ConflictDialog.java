package id.anjung.ui.shell.kit;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;

/** Show two editors' versions side by side, and let the second choose. */
public final class ConflictDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    /**
     * Ask which version counts.
     *
     * @param name of what both changed
     * @param changedAt when the other one saved
     * @param found how the own version, at the left, differs from theirs
     */
    public ConflictDialog(Reader reader, String name, Instant changedAt, List<Difference> found, Choice choice) {
        setHeaderTitle(reader.say("kit.conflict.title"));
        setModality(ModalityMode.STRICT);
        setWidth("min(52rem, 96vw)");
        add(new Paragraph(reader.say("kit.conflict.text", name, reader.formats().moment(changedAt))));
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
    public record Choice(Runnable take, Runnable overwrite) {}

    private void decide(Runnable next) {
        close();
        next.run();
    }
}
