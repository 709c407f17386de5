package id.anjung.ui.counter;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anjung.queue.SessionState;
import java.time.Instant;

/** Offer what concerns the counter itself: take the last step back, add a service, rest, close. */
final class CounterLine extends Div {
    private static final long serialVersionUID = 1L;

    private final Span place = new Span();
    private final Countdown left;
    private final Button undo;
    private final Button add;
    private final Button rest;
    private final Button close;
    private final transient Keys keys;
    private boolean resting;

    /** Say what the buttons do. */
    interface Keys {
        void undo();

        void addService();

        void pause();

        void resume();

        void close();

        /** Look again, since a moment has passed. */
        void late();
    }

    CounterLine(Keys keys) {
        this.keys = keys;
        addClassName("counter-line");
        place.addClassName("place");
        left = new Countdown(keys::late);
        undo = button("counter.undo", VaadinIcon.ARROW_BACKWARD, keys::undo);
        undo.addClassName("undo");
        undo.setSuffixComponent(left);
        undo.getElement().setAttribute("aria-keyshortcuts", "Control+Z");
        add = button("counter.add", VaadinIcon.PLUS, keys::addService);
        rest = button("counter.break", VaadinIcon.COFFEE, this::turn);
        close = button("counter.close", VaadinIcon.SIGN_OUT, keys::close);
        var buttons = new Div(undo, add, rest, close);
        buttons.addClassName("buttons");
        add(place, buttons);
    }

    private static Button button(String key, VaadinIcon icon, Runnable work) {
        var picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        var button = new Button(picture, event -> work.run());
        button.setText(button.getTranslation(key));
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        return button;
    }

    private void turn() {
        if (resting) {
            keys.resume();
        } else {
            keys.pause();
        }
    }

    void show(AtCounter at, Spoken spoken, Instant now) {
        place.setText(spoken.counter(at.place().counter()) + " · "
                + spoken.agency(at.place().agency()));
        resting = at.state() == SessionState.BREAK;
        var step = at.undoable().filter(undoable -> at.open());
        undo.setEnabled(step.isPresent());
        step.ifPresentOrElse(
                undoable -> {
                    undo.setAriaLabel(
                            spoken.say("counter.undo.of", undoable.ticket().label()));
                    left.count(undoable.until(), now);
                },
                () -> {
                    undo.setAriaLabel(spoken.say("counter.undo"));
                    left.stop();
                });
        add.setEnabled(at.open() && at.current().isPresent());
        rest.setText(spoken.say(resting ? "counter.resume" : "counter.break"));
        rest.setEnabled(at.current().isEmpty());
        close.setEnabled(at.current().isEmpty());
    }
}
