package id.anjung.ui.counter;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.anjung.queue.SessionState;
import id.anjung.queue.Ticket;
import java.time.Instant;
import java.util.function.Consumer;

/** Show how the queue of an agency stands, with what a supervisor may end there. */
final class AgencyCard extends Section {
    private static final long serialVersionUID = 1L;

    private final transient AgencyStand stand;
    private final transient Spoken spoken;
    private final transient Acts acts;

    /**
     * Say what the buttons do.
     *
     * @param end ends a ticket
     * @param close closes the counter with a code
     */
    record Acts(Consumer<Ticket> end, Consumer<String> close) {}

    AgencyCard(AgencyStand stand, Spoken spoken, Acts acts) {
        this.stand = stand;
        this.spoken = spoken;
        this.acts = acts;
        addClassNames("card", "agency-card");
        var name = spoken.plan().agency(stand.agency()).map(one -> one.name()).orElse(stand.agency());
        add(new H2(name), facts());
        if (!stand.forgotten().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("forgotten");
            stand.forgotten().forEach(found -> list.add(forgotten(found)));
            add(list);
        }
        if (!stand.posts().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("posts");
            stand.posts().forEach(post -> list.add(post(post)));
            add(list);
        }
    }

    /** Say that nobody attends its counters. */
    void unattendedSince(Instant since) {
        addComponentAtIndex(1, Fact.mark(spoken.say("live.unattended.since", spoken.clock(since))));
    }

    private Div facts() {
        var longest = new Fact(
                spoken.say("live.longest"),
                stand.longest()
                        .map(minutes -> spoken.say("live.minutes", minutes))
                        .orElse("–"));
        if (stand.late() > 0) {
            longest.alarm(spoken.say("live.late.word"));
        }
        var facts = new Div(
                new Fact(spoken.say("live.waiting"), String.valueOf(stand.waiting())),
                longest,
                new Fact(spoken.say("live.late"), String.valueOf(stand.late())),
                new Fact(spoken.say("live.held"), String.valueOf(stand.held())));
        facts.addClassName("facts");
        return facts;
    }

    private ListItem forgotten(AgencyStand.Forgotten found) {
        var ticket = found.ticket();
        var number = new Span(ticket.label());
        number.addClassName("label");
        var words = new Span(
                spoken.say("live.forgotten.since", ticket.standing().state().words(getLocale()), found.minutes()));
        var row = new ListItem(Fact.mark(spoken.say("live.forgotten")), number, words);
        if (stand.mine()) {
            row.add(end(ticket));
        }
        return row;
    }

    private ListItem post(AgencyStand.Post post) {
        var name = new Span(spoken.counter(post.counter()));
        name.addClassName("label");
        var state = new Span(spoken.say("live.state." + post.state()));
        state.addClassNames("state", post.state() == SessionState.OPEN ? "open" : "resting");
        var row = new ListItem(name, state);
        post.silentSince().ifPresent(since -> row.add(Fact.mark(spoken.say("live.silent", spoken.clock(since)))));
        var officer = new Span(post.officer().orElse(""));
        officer.addClassName("officer");
        row.add(officer);
        post.ticket().ifPresent(ticket -> row.add(served(ticket)));
        if (stand.mine()) {
            post.ticket().ifPresent(ticket -> row.add(end(ticket)));
            if (post.state() != SessionState.CLOSED) {
                row.add(button(
                        "live.close",
                        spoken.counter(post.counter()),
                        () -> acts.close().accept(post.counter())));
            }
        }
        return row;
    }

    private Span served(Ticket ticket) {
        var standing = ticket.standing();
        return new Span(ticket.label() + " · " + standing.state().words(getLocale()) + " · "
                + spoken.say("counter.why.since", spoken.clock(standing.since())));
    }

    private Button end(Ticket ticket) {
        return button("live.end", ticket.label(), () -> acts.end().accept(ticket));
    }

    private Button button(String key, String of, Runnable work) {
        var button = new Button(spoken.say(key), event -> work.run());
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        button.setAriaLabel(spoken.say(key + ".of", of));
        return button;
    }
}
