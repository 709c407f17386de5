package id.anjung.ui.guidance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.anjung.admin.Guidance;
import id.anjung.ui.shell.kit.Reader;
import java.time.LocalDate;

/** Show one note with its answer, and below it what can be done. */
final class NoteCard extends Article {
    private static final long serialVersionUID = 1L;

    NoteCard(Reader reader, Guidance note, LocalDate today) {
        addClassNames("card", "guidance-note");
        var state = note.state(today);
        var badge = new Span(reader.say("guidance.state", state));
        badge.addClassNames("badge", look(state));
        var facts = new Div(
                badge,
                quiet(reader.say(
                        "guidance.by", note.writtenBy(), reader.formats().moment(note.writtenAt()))));
        facts.addClassName("facts");
        if (note.due() != null) {
            facts.add(quiet(reader.say("guidance.due", reader.formats().date(note.due()))));
        }
        add(facts, words(note.text()));
        var answer = note.answer();
        if (answer != null) {
            var said = new Div(
                    quiet(reader.say(
                            "guidance.answered", answer.by(), reader.formats().moment(answer.at()))),
                    words(answer.text()));
            said.addClassName("said");
            add(said);
        }
    }

    /** Offer something below the note. */
    NoteCard with(Component... offered) {
        add(offered);
        return this;
    }

    private static Paragraph words(String text) {
        var words = new Paragraph(text);
        words.addClassName("words");
        return words;
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("quiet");
        return span;
    }

    private static String look(Guidance.State state) {
        return switch (state) {
            case OPEN -> "waiting";
            case OVERDUE -> "overdue";
            case ANSWERED, CLOSED -> "done";
        };
    }
}
