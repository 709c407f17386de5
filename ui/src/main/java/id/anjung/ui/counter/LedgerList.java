package id.anjung.ui.counter;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anjung.calendar.Times;
import id.anjung.presence.LedgerLine;
import id.anjung.presence.Standing;
import java.util.List;
import java.util.stream.Collectors;

/** Show for each agency when it was scheduled and when it was there, in words and as a bar. */
final class LedgerList extends Section {
    private static final long serialVersionUID = 1L;

    private final transient Spoken spoken;

    LedgerList(PresenceDay now, Spoken spoken) {
        this.spoken = spoken;
        addClassNames("card", "ledger");
        add(new H2(spoken.reader().formats().date(now.day())));
        if (now.lines().isEmpty()) {
            add(new Paragraph(spoken.say("presence.none")));
            return;
        }
        var window = PresenceBar.Window.of(now.lines());
        var list = new UnorderedList();
        now.lines().forEach(line -> list.add(line(line, window)));
        add(list, legend());
    }

    private ListItem line(LedgerLine line, PresenceBar.Window window) {
        var name = new Span(line.name());
        name.addClassName("label");
        var head = new Div(name, badge(line.standing()));
        head.addClassName("head");
        var words = new Div(new Span(planned(line)), new Span(actual(line)));
        words.addClassNames("words", "quiet");
        return new ListItem(head, new PresenceBar(line, window), words);
    }

    private Span badge(Standing standing) {
        var icon = icon(standing).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var badge = new Span(icon, new Span(standing.words(getLocale())));
        badge.addClassNames("standing", tone(standing));
        return badge;
    }

    private static VaadinIcon icon(Standing standing) {
        return switch (standing) {
            case KEPT, EXCUSED, LEFT_APPROVED -> VaadinIcon.CHECK_CIRCLE;
            case LATE, LEFT_PENDING -> VaadinIcon.CLOCK;
            case NOT_YET, ABSENT, LEFT_UNEXCUSED -> VaadinIcon.WARNING;
            case AHEAD, NOT_SCHEDULED -> VaadinIcon.CALENDAR_O;
        };
    }

    private static String tone(Standing standing) {
        return switch (standing) {
            case KEPT, EXCUSED, LEFT_APPROVED -> "kept";
            case LATE, LEFT_PENDING -> "attention";
            case NOT_YET, ABSENT, LEFT_UNEXCUSED -> "missed";
            case AHEAD, NOT_SCHEDULED -> "still";
        };
    }

    private String planned(LedgerLine line) {
        var hours = line.planned().hours();
        return hours.isEmpty() ? spoken.say("presence.unplanned") : spoken.say("presence.planned", spans(hours));
    }

    private String actual(LedgerLine line) {
        var actual = line.actual();
        if (actual.open().isEmpty()) {
            return spoken.say("presence.unopened");
        }
        var words = new StringBuilder(spoken.say("presence.actual", spans(actual.open())));
        if (line.planned().minutes() > 0) {
            words.append(" · ")
                    .append(spoken.say(
                            "presence.minutes",
                            actual.presentMinutes(),
                            line.planned().minutes(),
                            Math.round(actual.presentMinutes()
                                    * 100.0
                                    / line.planned().minutes())));
        }
        if (actual.breakMinutes() > 0) {
            words.append(" · ").append(spoken.say("presence.breaks", actual.breakMinutes()));
        }
        return words.toString();
    }

    private String spans(List<Times> times) {
        return times.stream()
                .map(one -> spoken.reader().formats().span(one.open(), one.close()))
                .collect(Collectors.joining(", "));
    }

    private Paragraph legend() {
        var planned = new Span();
        planned.addClassNames("sample", "planned");
        var open = new Span();
        open.addClassNames("sample", "open");
        var legend = new Paragraph(
                planned,
                new Span(spoken.say("presence.legend.planned")),
                open,
                new Span(spoken.say("presence.legend.open")));
        legend.addClassNames("legend", "quiet");
        return legend;
    }
}
