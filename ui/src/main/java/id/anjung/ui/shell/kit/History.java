package id.anjung.ui.shell.kit;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.anjung.audit.AuditEntry;
import id.anjung.register.Id;
import java.util.List;

/** Show what happened to one record, newest first. */
final class History extends Div {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 100;

    private final transient Desk desk;
    private final transient Kind<?> kind;
    private final transient Reader reader;

    History(Desk desk, Kind<?> kind, Reader reader) {
        this.desk = desk;
        this.kind = kind;
        this.reader = reader;
        addClassName("history");
    }

    void show(Id<?> id) {
        removeAll();
        var entries = desk.trail().of(kind.noun(), id.toString(), MOST);
        add(entries.isEmpty() ? new Paragraph(reader.say("kit.history.empty")) : list(entries));
    }

    private OrderedList list(List<AuditEntry> entries) {
        var list = new OrderedList();
        var tellings = new Tellings(desk.documents(), reader);
        entries.forEach(entry -> list.add(item(entry, tellings)));
        return list;
    }

    private ListItem item(AuditEntry entry, Tellings tellings) {
        var who = new Span(entry.actor().name() + " · " + reader.formats().moment(entry.at()));
        who.addClassName("aside");
        var item = new ListItem(new H3(entry.event().words(reader.language())), who);
        var table = new DifferenceTable(
                reader.say("kit.before"), reader.say("kit.after"), tellings.of(entry, java.util.Optional.of(kind)));
        boolean change = entry.before() != null && entry.after() != null;
        item.add(change ? table : new Details(reader.say("kit.history.content"), table));
        return item;
    }
}
