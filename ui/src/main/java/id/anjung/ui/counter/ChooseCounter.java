package id.anjung.ui.counter;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.anjung.queue.CounterSessions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Let an officer open one of their agency's counters; one that somebody has left behind can be taken over. */
final class ChooseCounter extends Div {
    private static final long serialVersionUID = 1L;

    private final transient CounterSessions sessions;
    private final transient Speaking speaking;
    private final transient Runnable look;
    private final Said said = new Said();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(getTranslation("counter.choose.none"));
    private transient @Nullable List<CounterChoices.Choice> shown;

    ChooseCounter(CounterSessions sessions, Speaking speaking, Runnable look) {
        this.sessions = sessions;
        this.speaking = speaking;
        this.look = look;
        addClassName("choose-counter");
        list.addClassName("choices");
        add(new Paragraph(getTranslation("counter.choose")), list, none, said);
    }

    void show(List<CounterChoices.Choice> choices) {
        if (choices.equals(shown)) {
            return;
        }
        boolean first = shown == null;
        shown = choices;
        var spoken = speaking.here();
        list.removeAll();
        choices.forEach(choice -> list.add(row(choice, spoken)));
        list.setVisible(!choices.isEmpty());
        none.setVisible(choices.isEmpty());
        if (first) {
            list.getChildren()
                    .flatMap(row -> row.getChildren())
                    .filter(part -> part instanceof Button)
                    .findFirst()
                    .ifPresent(button -> ((Button) button).focus());
        }
    }

    private ListItem row(CounterChoices.Choice choice, Spoken spoken) {
        var name = new Span(choice.name());
        name.addClassName("name");
        var about = new Div(name, quiet(choice.agencyName()));
        about.addClassName("about");
        var row = new ListItem(about);
        switch (choice.holding()) {
            case CounterChoices.Free free -> row.add(open(choice));
            case CounterChoices.Held held -> row.add(quiet(spoken.say("counter.choose.taken")));
            case CounterChoices.Left left ->
                row.add(quiet(spoken.say("counter.choose.left", spoken.clock(left.seenAt()))), takeOver(choice));
        }
        return row;
    }

    private static Span quiet(String words) {
        var quiet = new Span(words);
        quiet.addClassName("quiet");
        return quiet;
    }

    private Button open(CounterChoices.Choice choice) {
        var button = new Button(getTranslation("counter.open"), event -> {
            said.tell(sessions.open(choice.counter(), choice.agency()));
            look.run();
        });
        button.setAriaLabel(getTranslation("counter.open.of", choice.name()));
        return button;
    }

    private Button takeOver(CounterChoices.Choice choice) {
        var words = new ReasonDialog.Words(
                getTranslation("counter.takeover.title", choice.name()),
                getTranslation("counter.takeover.effect"),
                getTranslation("counter.takeover"));
        var button = new Button(
                getTranslation("counter.takeover"),
                event -> ReasonDialog.ask(
                        words, reason -> sessions.takeOver(choice.counter(), choice.agency(), reason), look));
        button.setAriaLabel(getTranslation("counter.takeover.title", choice.name()));
        return button;
    }
}
