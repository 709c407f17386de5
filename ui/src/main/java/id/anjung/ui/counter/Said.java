package id.anjung.ui.counter;

import com.vaadin.flow.component.html.Div;
import id.anjung.queue.Answer;
import id.anjung.queue.Ticket;

/** Say beside the action what came of it, also to those who hear the screen instead of seeing it. */
final class Said extends Div {
    private static final long serialVersionUID = 1L;

    Said() {
        addClassName("said");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-live", "polite");
    }

    /** Say it, and answer whether it was done. */
    boolean tell(Answer<?> answer) {
        boolean done = answer instanceof Answer.Done<?>;
        setClassName("refused", !done);
        setText(
                switch (answer) {
                    case Answer.Done<?>(Ticket ticket) ->
                        ticket.label() + " · " + ticket.standing().state().words(getLocale());
                    case Answer.Done<?> other -> "";
                    case Answer.Refused<?> refused -> refused.words(getLocale());
                });
        return done;
    }

    void tell(String words) {
        removeClassName("refused");
        setText(words);
    }

    /** Say why nothing was done. */
    void refuse(String words) {
        addClassName("refused");
        setText(words);
    }
}
