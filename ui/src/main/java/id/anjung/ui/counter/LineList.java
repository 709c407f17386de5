package id.anjung.ui.counter;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.anjung.queue.Ticket;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** List tickets of a queue, each with the one thing that may be done with it. */
final class LineList extends Section {
    private static final long serialVersionUID = 1L;

    private final H2 title = new H2();
    private final OrderedList rows = new OrderedList();
    private final Paragraph more = new Paragraph();
    private final transient Kind kind;

    /**
     * Describe a list.
     *
     * @param key begins the keys of its words
     * @param most how many are shown
     * @param reason what is said beside a number
     * @param act what its button does; nothing when there is none
     */
    record Kind(String key, int most, Function<Ticket, String> reason, Optional<Consumer<Ticket>> act) {}

    LineList(Kind kind) {
        this.kind = kind;
        addClassName("line-list");
        more.addClassName("quiet");
        add(title, rows, more);
    }

    void show(List<Ticket> tickets, Spoken spoken) {
        title.setText(spoken.say(kind.key()) + " (" + tickets.size() + ")");
        rows.removeAll();
        tickets.stream().limit(kind.most()).forEach(ticket -> rows.add(row(ticket, spoken)));
        int hidden = tickets.size() - kind.most();
        more.setText(
                tickets.isEmpty()
                        ? spoken.say(kind.key() + ".none")
                        : hidden > 0 ? spoken.say("counter.more", hidden) : "");
        more.setVisible(!more.getText().isEmpty());
        rows.setVisible(!tickets.isEmpty());
    }

    private ListItem row(Ticket ticket, Spoken spoken) {
        var number = new Span(ticket.label());
        number.addClassName("label");
        var service = new Span(spoken.service(ticket.wanted().service()));
        var reason = new Span(kind.reason().apply(ticket));
        reason.addClassName("quiet");
        var about = new Div(service, reason);
        about.addClassName("about");
        var row = new ListItem(number, about);
        kind.act().ifPresent(act -> row.add(button(ticket, spoken, act)));
        return row;
    }

    private Button button(Ticket ticket, Spoken spoken, Consumer<Ticket> act) {
        var words = kind.key() + ".act";
        var button = new Button(spoken.say(words), event -> act.accept(ticket));
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        button.setAriaLabel(spoken.say(words + ".of", ticket.label()));
        return button;
    }
}
