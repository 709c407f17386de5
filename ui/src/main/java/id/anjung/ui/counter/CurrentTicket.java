package id.anjung.ui.counter;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.anjung.queue.SessionState;
import id.anjung.queue.Ticket;
import id.anjung.queue.TicketState;
import java.time.Instant;
import java.util.Optional;

/** Show the ticket at the counter, very large; its parts keep their places when there is none. */
final class CurrentTicket extends Section {
    private static final long serialVersionUID = 1L;

    private final Span state = new Span();
    private final H2 number = new H2();
    private final Div service = new Div();
    private final Div facts = new Div();
    private final Stopwatch stopwatch = new Stopwatch();
    private final Span standard = new Span();

    CurrentTicket() {
        addClassName("current-ticket");
        state.addClassName("state");
        number.addClassName("number");
        service.addClassName("service");
        facts.addClassName("facts");
        standard.addClassName("quiet");
        var over = new Span(getTranslation("counter.over"));
        over.addClassName("over-word");
        var time = new Div(stopwatch, over, standard);
        time.addClassName("time");
        add(state, number, service, facts, time);
    }

    void show(AtCounter at, Spoken spoken, Instant now) {
        facts.removeAll();
        var current = at.current();
        setClassName("served", at.currentIs(TicketState.SERVING));
        setClassName("called", at.currentIs(TicketState.CALLED));
        if (current.isPresent()) {
            show(current.get(), spoken, now);
        } else {
            rest(at, spoken);
        }
    }

    private void show(Ticket ticket, Spoken spoken, Instant now) {
        var standing = ticket.standing();
        state.setText(standing.state().words(getLocale()));
        number.setText(ticket.label());
        service.setText(spoken.service(ticket.wanted().service()));
        var priority = ticket.priority();
        if (priority != null) {
            facts.add(new PriorityMark(priority));
        }
        facts.add(new Span(spoken.say("counter.why.came", spoken.clock(standing.arrivedAt()))));
        var most = spoken.plan().rulesOf(ticket.wanted().agency()).calling().mostCalls();
        facts.add(new Span(spoken.say("counter.calls", standing.calls(), most)));
        var minutes = standing.state() == TicketState.SERVING
                ? spoken.standard(ticket.wanted().service())
                : Optional.<Integer>empty();
        stopwatch.count(standing.since(), now, minutes);
        standard.setText(minutes.map(allowed -> spoken.say("counter.standard", allowed))
                .orElseGet(() -> standing.state() == TicketState.CALLED ? spoken.say("counter.since.call") : ""));
    }

    private void rest(AtCounter at, Spoken spoken) {
        boolean open = at.state() == SessionState.OPEN;
        state.setText(spoken.say(open ? "counter.free" : "counter.break.state"));
        number.setText("–");
        int waiting = at.line().next().size();
        service.setText(waiting == 0 ? spoken.say("counter.nobody") : spoken.say("counter.waiting", waiting));
        stopwatch.stop();
        standard.setText("");
    }
}
