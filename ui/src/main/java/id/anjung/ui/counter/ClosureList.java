package id.anjung.ui.counter;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.anjung.presence.Closure;
import java.time.LocalDate;

/** List who waits for leave to close early, with the two answers. */
final class ClosureList extends Section {
    private static final long serialVersionUID = 1L;

    private final transient ReadingPresence reading;
    private final transient Spoken spoken;
    private final transient Decide decide;

    /** Decide. */
    interface Decide {
        void on(Closure closure, boolean approved);
    }

    ClosureList(PresenceDay now, ReadingPresence reading, Spoken spoken, Decide decide) {
        this.reading = reading;
        this.spoken = spoken;
        this.decide = decide;
        addClassNames("card", "closures");
        var list = new UnorderedList();
        now.waiting().forEach(closure -> list.add(line(closure, now.day())));
        add(new H2(spoken.say("presence.waiting", now.waiting().size())), list);
    }

    private ListItem line(Closure closure, LocalDate day) {
        var agency = spoken.agency(closure.place().agency());
        var name = new Span(agency);
        name.addClassName("label");
        var about = new Div(name, new Span(closure.reason().words(getLocale())));
        if (!closure.words().isEmpty()) {
            about.add(new Span("“" + closure.words() + "”"));
        }
        var when = closure.place().day().equals(day)
                ? spoken.clock(closure.asked().at())
                : spoken.reader().formats().moment(closure.asked().at());
        var asked = new Span(spoken.say("presence.asked", reading.name(closure), when));
        asked.addClassName("quiet");
        about.add(asked);
        about.addClassName("about");
        return new ListItem(about, ReadingPresence.own(closure) ? own() : answers(closure, agency));
    }

    private Span own() {
        var own = new Span(spoken.say("presence.own"));
        own.addClassName("quiet");
        return own;
    }

    private Div answers(Closure closure, String agency) {
        var answers = new Div(
                answer("presence.approve", closure, agency, true), answer("presence.decline", closure, agency, false));
        answers.addClassName("buttons");
        return answers;
    }

    private Button answer(String key, Closure closure, String agency, boolean approved) {
        var button = new Button(spoken.say(key), event -> decide.on(closure, approved));
        if (!approved) {
            button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        }
        button.setAriaLabel(spoken.say(key + ".of", agency));
        return button;
    }
}
