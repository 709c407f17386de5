package id.anjung.ui.counter;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.anjung.calendar.Times;
import id.anjung.presence.LedgerLine;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Draw scheduled time against served time; the words beside it say the same. */
final class PresenceBar extends Div {
    private static final long serialVersionUID = 1L;

    /**
     * Say which part of the day all bars of a page show.
     *
     * @param from first second
     * @param until first second behind it
     */
    record Window(int from, int until) {
        private static final int HOUR = 60 * 60;
        private static final Window USUAL = new Window(8 * HOUR, 16 * HOUR);

        static Window of(List<LedgerLine> lines) {
            var all = lines.stream()
                    .flatMap(line -> Stream.concat(line.planned().hours().stream(), line.actual().open().stream()))
                    .toList();
            var first = all.stream()
                    .map(Times::open)
                    .mapToInt(LocalTime::toSecondOfDay)
                    .min();
            var last = all.stream()
                    .map(Times::close)
                    .mapToInt(LocalTime::toSecondOfDay)
                    .max();
            return first.isEmpty() || last.isEmpty()
                    ? USUAL
                    : new Window(first.getAsInt() / HOUR * HOUR, (last.getAsInt() / HOUR + 1) * HOUR);
        }

        private String share(int second) {
            return String.format(Locale.ROOT, "%.2f%%", (second - from) * 100.0 / (until - from));
        }
    }

    PresenceBar(LedgerLine line, Window window) {
        addClassName("presence-bar");
        getElement().setAttribute("aria-hidden", "true");
        line.planned().hours().forEach(times -> add(part("planned", times, window)));
        line.actual().open().forEach(times -> add(part("open", times, window)));
    }

    private static Span part(String name, Times times, Window window) {
        var part = new Span();
        part.addClassName(name);
        int from = times.open().toSecondOfDay();
        int until = times.close().toSecondOfDay();
        part.getStyle().set("left", window.share(from)).set("width", window.share(window.from() + until - from));
        return part;
    }
}
