package id.anjung.ui.regency;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.anjung.agency.Site;
import id.anjung.calendar.Holiday;
import id.anjung.calendar.Session;
import id.anjung.calendar.WorkingCalendar;
import id.anjung.ui.shell.kit.Reader;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Collectors;

/** Show the week of a site: when doors are open, and how many agencies are there. */
final class WeekTable extends Section {
    private static final long serialVersionUID = 1L;

    private final transient Reader reader;
    private final transient Stock stock;
    private final transient WorkingCalendar calendar;

    WeekTable(Reader reader, Stock stock, Site site, LocalDate today) {
        this.reader = reader;
        this.stock = stock;
        calendar = stock.calendar(site);
        addClassName("card");
        var title = stock.sites().size() > 1 ? reader.say("regency.week.of", site.name()) : reader.say("regency.week");
        var table = new NativeTable();
        table.addClassName("week");
        var head = new NativeTableRow();
        List.of("regency.week.day", "regency.week.open", "regency.week.agencies")
                .forEach(key -> head.add(heading(reader.say(key), "col")));
        table.getHead().add(head);
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (int i = 0; i < DayOfWeek.values().length; i++) {
            table.getBody().add(row(monday.plusDays(i), today));
        }
        add(new H2(title), table);
    }

    private NativeTableRow row(LocalDate day, LocalDate today) {
        var sessions = calendar.sessionsOn(day);
        var row = new NativeTableRow();
        var name = heading(Weekdays.name(reader, day.getDayOfWeek()), "row");
        if (day.equals(today)) {
            row.addClassName("today");
            name.setText(name.getText() + " · " + reader.say("kit.today"));
        }
        row.add(name);
        row.addDataCell().setText(sessions.isEmpty() ? closed(day) : words(sessions));
        row.addDataCell().add(sessions.isEmpty() ? new Span("–") : bar(stock.present(day.getDayOfWeek())));
        return row;
    }

    private String closed(LocalDate day) {
        var reason = calendar.holidaysOn(day).stream().map(Holiday::name).findFirst();
        return reason.map(why -> reader.say("regency.week.closed.why", why)).orElse(reader.say("regency.hours.closed"));
    }

    private String words(List<Session> sessions) {
        return sessions.stream()
                .map(session -> reader.formats().span(session.open(), session.close()))
                .collect(Collectors.joining(", "));
    }

    private Div bar(long present) {
        var length = new Span();
        length.addClassName("length");
        length.getStyle()
                .set("--part", present + " / " + Math.max(1, stock.agencies().size()));
        var bar = new Div(length, new Span(reader.formats().count(present)));
        bar.addClassName("bar");
        return bar;
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
