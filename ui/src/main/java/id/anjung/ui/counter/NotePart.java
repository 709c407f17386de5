package id.anjung.ui.counter;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.anjung.queue.Notes;
import id.anjung.queue.Ticket;
import id.anjung.register.Id;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Let an officer write something about the ticket at the counter, and show what was written before. */
final class NotePart extends Section {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 1_000;

    private final TextArea words = new TextArea(getTranslation("counter.note"));
    private final Button save = new Button(getTranslation("counter.note.save"));
    private final UnorderedList former = new UnorderedList();
    private transient @Nullable Id<Ticket> of;

    NotePart(Consumer<String> write) {
        addClassName("note-part");
        words.setHelperText(getTranslation("counter.note.help"));
        words.setMaxLength(LONGEST);
        words.setMinRows(2);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        save.addClickListener(event -> write.accept(words.getValue()));
        add(words, new Div(save), former);
    }

    void show(AtCounter at, Spoken spoken) {
        var now = at.current().map(Ticket::id);
        if (!now.equals(Optional.ofNullable(of))) {
            of = now.orElse(null);
            words.clear();
        }
        boolean writable = now.isPresent() && at.open();
        words.setEnabled(writable);
        save.setEnabled(writable);
        former.removeAll();
        at.notes().forEach(note -> former.add(line(note, spoken)));
        former.setVisible(!at.notes().isEmpty());
    }

    private static ListItem line(Notes.Note note, Spoken spoken) {
        var when = new Span(spoken.clock(note.at()));
        when.addClassName("quiet");
        return new ListItem(when, new Span(" " + note.words()));
    }

    /** Answer what is written and not kept yet. */
    String unsaved() {
        return words.getValue().strip();
    }

    void clear() {
        words.clear();
    }
}
