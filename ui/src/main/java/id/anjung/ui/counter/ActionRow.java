package id.anjung.ui.counter;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import id.anjung.queue.Ticket;
import id.anjung.queue.TicketState;
import java.util.List;

/** Offer what may be done with the ticket at the counter; every button keeps its place, whatever may be done. */
final class ActionRow extends Div {
    private static final long serialVersionUID = 1L;

    private final KeyButton call;
    private final KeyButton recall;
    private final KeyButton start;
    private final KeyButton hold;
    private final KeyButton transfer;
    private final KeyButton finish;

    /** Say what the keys do. */
    interface Keys {
        void call();

        void recall();

        void start();

        void hold();

        void transfer();

        void finish();
    }

    ActionRow(Keys keys) {
        addClassName("actions-of-counter");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("counter.actions"));
        call = new KeyButton(getTranslation("counter.call"), Key.F2, keys::call);
        recall = new KeyButton(getTranslation("counter.recall"), Key.F3, keys::recall);
        start = new KeyButton(getTranslation("counter.start"), Key.F4, keys::start);
        hold = new KeyButton(getTranslation("counter.hold"), Key.F6, keys::hold);
        transfer = new KeyButton(getTranslation("counter.transfer"), Key.F8, keys::transfer);
        finish = new KeyButton(getTranslation("counter.finish"), Key.F9, keys::finish);
        add(call, recall, start, hold, transfer, finish);
    }

    void show(AtCounter at, int mostCalls) {
        boolean called = at.currentIs(TicketState.CALLED);
        boolean serving = at.currentIs(TicketState.SERVING);
        call.offer(at.open() && at.current().isEmpty());
        recall.offer(at.open() && called);
        start.offer(at.open() && called);
        hold.offer(at.open() && (called || serving));
        transfer.offer(at.open() && (called || serving));
        finish.offer(at.open() && serving);
        var enough = at.current().filter(ticket -> called && calledEnough(ticket, mostCalls));
        recall.setText(getTranslation(enough.isPresent() ? "counter.miss" : "counter.recall"));
        recall.setThemeVariant(ButtonVariant.AURA_DANGER, enough.isPresent());
        for (var button : List.of(call, start, finish)) {
            button.setThemeVariant(ButtonVariant.AURA_PRIMARY, button.isEnabled());
        }
    }

    static boolean calledEnough(Ticket ticket, int mostCalls) {
        return ticket.standing().calls() >= mostCalls;
    }
}
