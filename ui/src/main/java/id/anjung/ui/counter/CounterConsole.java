package id.anjung.ui.counter;

import com.vaadin.flow.component.html.Div;
import id.anjung.access.Permission;
import id.anjung.queue.Answer;
import id.anjung.queue.QueueRules;
import id.anjung.queue.Refusal;
import id.anjung.queue.Ticket;
import id.anjung.ui.shell.kit.Writing;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Be an officer's counter: the ticket and its keys at the left, the queue at the right. */
final class CounterConsole extends Div implements ActionRow.Keys, CounterLine.Keys {
    private static final long serialVersionUID = 1L;

    private final transient Steps steps;
    private final transient Speaking speaking;
    private final transient Runnable look;
    private final CurrentTicket current = new CurrentTicket();
    private final ActionRow actions = new ActionRow(this);
    private final Said said = new Said();
    private final CounterLine line = new CounterLine(this);
    private final NotePart note = new NotePart(this::write);
    private final QueuePanel queue;
    private transient @Nullable AtCounter shown;
    private boolean acted;

    /**
     * Make one.
     *
     * @param look shows how things stand now
     */
    CounterConsole(Steps steps, Speaking speaking, Runnable look) {
        this.steps = steps;
        this.speaking = speaking;
        this.look = look;
        Consumer<Ticket> choose = ticket -> take(() -> steps.calling().choose(ticket.id()));
        queue = new QueuePanel(new QueuePanel.Acts(
                Writing.allowed(Permission.CALL_CHOSEN) ? Optional.of(choose) : Optional.empty(),
                ticket -> take(() -> steps.serving().resume(ticket.id())),
                ticket -> take(() -> steps.calling().putBack(ticket.id()))));
        var desk = new Div(current, actions, said, line, note);
        desk.addClassName("desk");
        add(desk, queue);
        addClassName("counter-console");
    }

    void show(AtCounter at) {
        if (at.equals(shown)) {
            queue.settle();
            return;
        }
        var spoken = speaking.here();
        var now = speaking.now();
        shown = at;
        current.show(at, spoken, now);
        actions.show(at, calling(at).mostCalls());
        line.show(at, spoken, now);
        note.show(at, spoken);
        queue.show(at, spoken, acted);
    }

    /** Answer how the agency of the counter calls. */
    private QueueRules.Calling calling(AtCounter at) {
        return speaking.here().plan().rulesOf(at.place().agency()).calling();
    }

    private boolean take(Supplier<Answer<?>> step) {
        boolean done = said.tell(step.get());
        after();
        return done;
    }

    private void after() {
        acted = true;
        look.run();
        acted = false;
    }

    private Optional<Ticket> ticket() {
        return Optional.ofNullable(shown).flatMap(AtCounter::current);
    }

    @Override
    public void call() {
        take(steps.calling()::next);
    }

    @Override
    public void recall() {
        var at = shown;
        if (at == null) {
            return;
        }
        var calling = calling(at);
        var called = ticket().filter(ticket -> ActionRow.calledEnough(ticket, calling.mostCalls()));
        if (called.isEmpty()) {
            take(steps.calling()::recall);
            return;
        }
        // One who was called a moment ago may still be on the way, and the key that recalls now gives them up.
        var rested = Duration.between(called.get().standing().since(), speaking.now())
                .toSeconds();
        var left = calling.recallSeconds() - rested;
        take(left > 0 ? () -> Answer.refused(Refusal.TOO_SOON, left) : steps.calling()::miss);
    }

    @Override
    public void start() {
        take(steps.serving()::start);
    }

    @Override
    public void hold() {
        var words = note.unsaved();
        take(() -> steps.serving().hold(words));
    }

    @Override
    public void transfer() {
        ticket().ifPresent(ticket -> TransferDialog.ask(
                ticket, note.unsaved(), speaking.here(), steps.serving()::transfer, () -> done(ticket)));
    }

    @Override
    public void finish() {
        ticket().ifPresent(ticket -> FinishDialog.ask(
                ticket,
                speaking.here(),
                outcome -> kept().then(words -> steps.serving().finish(outcome)),
                () -> done(ticket)));
    }

    private void done(Ticket ticket) {
        said.tell(getTranslation("counter.left", ticket.label()));
        after();
    }

    /** Keep what is written before the ticket leaves the counter. */
    private Answer<String> kept() {
        var words = note.unsaved();
        return words.isEmpty()
                ? Answer.done(words)
                : steps.serving().note(words).then(ticket -> {
                    note.clear();
                    return Answer.done(words);
                });
    }

    private void write(String words) {
        if (take(() -> steps.serving().note(words))) {
            note.clear();
            said.tell(getTranslation("counter.note.saved"));
        }
    }

    @Override
    public void undo() {
        Optional.ofNullable(shown)
                .flatMap(AtCounter::undoable)
                .ifPresent(step -> take(() -> steps.undoing().undo(step.ticket().id())));
    }

    @Override
    public void addService() {
        ticket().ifPresent(ticket -> {
            var spoken = speaking.here();
            var box = new ServiceBox(spoken);
            var dialog = new StepDialog(
                    spoken.say("counter.add.title", ticket.label()),
                    spoken.say("counter.add"),
                    () -> steps.serving().add(box.code()),
                    () -> {
                        said.tell(spoken.say("counter.added", spoken.service(box.code())));
                        after();
                    });
            dialog.ask(box);
            box.focus();
            dialog.open();
        });
    }

    @Override
    public void pause() {
        take(steps.sessions()::pause);
    }

    @Override
    public void resume() {
        take(steps.sessions()::resume);
    }

    @Override
    public void close() {
        Runnable closing = () -> take(steps.sessions()::close);
        steps.early()
                .now()
                .ifPresentOrElse(
                        early -> EarlyDialog.ask(
                                early,
                                speaking.here(),
                                new EarlyDialog.Acts(
                                        wish -> steps.closures()
                                                .ask(wish)
                                                .then(asked -> steps.sessions().close()),
                                        closing,
                                        this::after)),
                        closing);
    }

    @Override
    public void late() {
        look.run();
    }
}
