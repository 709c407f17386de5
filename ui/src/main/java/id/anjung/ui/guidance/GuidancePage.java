package id.anjung.ui.guidance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import id.anjung.access.Permission;
import id.anjung.admin.Guidance;
import id.anjung.admin.GuidanceAnswers;
import id.anjung.admin.GuidanceChange;
import id.anjung.ui.shell.MainLayout;
import id.anjung.ui.shell.Notices;
import id.anjung.ui.shell.Opens;
import id.anjung.ui.shell.Titled;
import id.anjung.ui.shell.kit.Faults;
import id.anjung.ui.shell.kit.Reader;
import id.anjung.ui.shell.kit.Readers;
import id.anjung.ui.shell.kit.Writing;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;

/** Show a regency what the province asks of it, and let it say what was done. */
@Prototype
@Route(value = "mpp/:slug/arahan", layout = MainLayout.class)
@Opens(Permission.READ_AUDIT)
@StyleSheet("context://static/province.css")
@StyleSheet("context://static/guidance.css")
final class GuidancePage extends Div implements Titled {
    private static final long serialVersionUID = 1L;

    private final transient GuidanceAnswers answers;
    private final transient Reader reader;
    private final LocalDate today;
    private final boolean writable = Writing.allowed(Permission.ANSWER_GUIDANCE);

    GuidancePage(GuidanceAnswers answers, Readers readers, Clock clock) {
        this.answers = answers;
        reader = readers.here();
        today = LocalDate.ofInstant(clock.instant(), readers.zone());
        addClassName("guidance");
        look();
    }

    @Override
    public String title() {
        return getTranslation("guidance.title");
    }

    private void look() {
        removeAll();
        var found = answers.own();
        if (found.isEmpty()) {
            add(new Paragraph(getTranslation("guidance.none")));
        }
        found.forEach(note -> add(card(note)));
    }

    private Component card(Guidance note) {
        var card = new NoteCard(reader, note, today);
        return writable && note.closedAt() == null ? card.with(form(note)) : card;
    }

    private Div form(Guidance note) {
        var said = note.answer();
        var text = new TextArea(getTranslation(said == null ? "guidance.answer" : "guidance.answer.anew"));
        Faults.stay(text);
        text.setMaxLength(Guidance.LONGEST);
        text.setValue(said == null ? "" : said.text());
        var send = new Button(getTranslation("guidance.answer.send"), event -> answer(note, text));
        send.setAriaLabel(getTranslation("guidance.answer.send.of", note.text()));
        if (said == null) {
            send.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        }
        var form = new Div(text, send);
        form.addClassName("guidance-form");
        return form;
    }

    private void answer(Guidance note, TextArea text) {
        switch (answers.answer(note.id(), note.version(), text.getValue())) {
            case GuidanceChange.Done done -> {
                Notices.done(getTranslation("guidance.answer.sent"));
                look();
            }
            case GuidanceChange.TextNeeded needed -> {
                text.setErrorMessage(getTranslation("guidance.answer.needed"));
                text.setInvalid(true);
            }
            // What was typed stays, to be sent after reading what has changed.
            case GuidanceChange.Changed(var now) -> Notices.failure(getTranslation("guidance.changed"));
            case GuidanceChange.Missing gone -> Notices.failure(getTranslation("guidance.gone"));
            case GuidanceChange.DuePassed never -> Notices.failure(getTranslation("guidance.changed"));
        }
    }
}
