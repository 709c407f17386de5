package id.anjung.ui.counter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Count in the browser the seconds until a moment. */
@Tag("anjung-countdown")
final class Countdown extends Component {
    private static final long serialVersionUID = 1L;

    private transient @Nullable Instant until;

    Countdown(Runnable over) {
        getElement().setAttribute("aria-hidden", "true");
        getElement().addEventListener("over", event -> over.run());
    }

    void count(Instant moment, Instant now) {
        if (!moment.equals(until)) {
            until = moment;
            getElement()
                    .setAttribute(
                            "left", String.valueOf(Duration.between(now, moment).toSeconds()));
        }
    }

    void stop() {
        until = null;
        getElement().removeAttribute("left");
    }
}
