package id.anjung.ui.counter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Count in the browser how long something lasts, and say when it lasts longer than the standard. */
@Tag("anjung-stopwatch")
final class Stopwatch extends Component {
    private static final long serialVersionUID = 1L;

    private transient @Nullable Instant begun;

    Stopwatch() {
        getElement().setAttribute("role", "timer");
    }

    /**
     * Count from a moment on.
     *
     * @param since when it began
     * @param now the moment on the server's clock, since the browser's may go wrong
     * @param minutes what the standard allows
     */
    void count(Instant since, Instant now, Optional<Integer> minutes) {
        if (!since.equals(begun)) {
            begun = since;
            getElement()
                    .setAttribute(
                            "elapsed",
                            String.valueOf(Duration.between(since, now).toSeconds()));
        }
        getElement().setAttribute("standard", minutes.map(String::valueOf).orElse("0"));
    }

    void stop() {
        begun = null;
        getElement().removeAttribute("elapsed");
    }
}
