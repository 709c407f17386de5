package id.anjung.ui.counter;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.anjung.queue.Answer;
import id.anjung.queue.Ticket;
import id.anjung.queue.TicketState;
import id.anjung.queue.Visit;
import java.util.function.Supplier;

/** Show a visit with its number large, and what the front desk may do with it. */
final class VisitCard extends Div {
    private static final long serialVersionUID = 1L;

    private final transient FrontDesk desk;
    private final transient Spoken spoken;
    private final Div about = new Div();
    private final Said said = new Said();
    private final PriorityField priority = new PriorityField();
    private final Button save;
    private final Button printed;
    private final Button cancel;
    private transient Visit visit;

    VisitCard(FrontDesk desk, Spoken spoken, Visit visit) {
        this.desk = desk;
        this.spoken = spoken;
        this.visit = visit;
        addClassName("visit-card");
        save = new Button(
                spoken.say("desk.priority.save"),
                event -> take(() -> desk.visits()
                        .prioritise(this.visit.id(), priority.chosen().orElse(null))));
        printed = new Button(
                spoken.say("desk.printed"), event -> take(() -> desk.visits().printed(this.visit.id())));
        cancel = new Button(spoken.say("desk.cancel"), event -> askToCancel());
        cancel.addThemeVariants(ButtonVariant.AURA_DANGER);
        var buttons = new Div(save, printed, cancel);
        buttons.addClassName("buttons");
        about.addClassName("about-visit");
        add(about, priority, buttons, said);
        show(visit);
    }

    private void show(Visit now) {
        visit = now;
        about.removeAll();
        var number = new H3(now.label());
        number.addClassName("number");
        about.add(number, facts(now));
        var steps = new OrderedList();
        now.tickets().forEach(ticket -> steps.add(step(ticket)));
        now.ahead().forEach(service -> steps.add(line(spoken.service(service), spoken.say("desk.ahead"))));
        about.add(steps, paper(now));
        priority.show(now.priority());
        save.setEnabled(any(now, TicketState::open));
        printed.setEnabled(any(now, state -> state == TicketState.PRINTING));
        cancel.setEnabled(any(now, state -> state.open() && state != TicketState.NO_SHOW));
    }

    private static boolean any(Visit visit, java.util.function.Predicate<TicketState> wanted) {
        return visit.tickets().stream().map(ticket -> ticket.standing().state()).anyMatch(wanted);
    }

    private Paragraph facts(Visit now) {
        var facts = new Paragraph(new Span(
                spoken.say("counter.why.came", spoken.clock(now.arrival().at()))));
        facts.addClassName("facts");
        var told = now.arrival().band();
        if (told != null) {
            facts.add(new Span(spoken.say("desk.wait", spoken.band(told))));
        }
        var first = now.priority();
        if (first != null) {
            facts.add(new PriorityMark(first));
        }
        return facts;
    }

    private ListItem step(Ticket ticket) {
        return line(
                spoken.service(ticket.wanted().service()),
                ticket.standing().state().words(getLocale()));
    }

    private static ListItem line(String service, String state) {
        var quiet = new Span(state);
        quiet.addClassName("quiet");
        return new ListItem(new Span(service), new Span(" "), quiet);
    }

    private Anchor paper(Visit now) {
        var link = new Anchor(desk.address().of(now.code()), spoken.say("desk.print"), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener");
        link.addClassName("paper");
        return link;
    }

    private void take(Supplier<Answer<Visit>> step) {
        var answer = step.get();
        said.tell(answer);
        if (answer instanceof Answer.Done<Visit>(var now)) {
            show(now);
            said.tell(spoken.say("desk.kept", now.label()));
        }
    }

    private void askToCancel() {
        var dialog = new StepDialog(
                spoken.say("desk.cancel.title", visit.label()),
                spoken.say("desk.cancel"),
                () -> desk.visits().cancel(visit.id()),
                () -> desk.visits().find(visit.id()).ifPresent(this::show));
        dialog.ask(new Paragraph(spoken.say("desk.cancel.effect")));
        dialog.danger();
        dialog.open();
    }
}
