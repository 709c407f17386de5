package id.anjung.ui.counter;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.anjung.presence.Incident;
import java.util.List;

/** List which agencies left their counters unattended, those that still do first. */
final class IncidentList extends Section {
    private static final long serialVersionUID = 1L;

    private final transient Spoken spoken;

    IncidentList(List<Incident> incidents, Spoken spoken) {
        this.spoken = spoken;
        addClassNames("card", "incidents");
        var list = new UnorderedList();
        incidents.stream().filter(one -> one.closed() == null).forEach(one -> list.add(lasting(one)));
        incidents.stream().filter(one -> one.closed() != null).forEach(one -> list.add(over(one)));
        add(new H2(spoken.say("presence.incidents")), list);
    }

    private ListItem lasting(Incident incident) {
        return new ListItem(
                name(incident), Fact.mark(spoken.say("live.unattended.since", spoken.clock(incident.since()))));
    }

    private ListItem over(Incident incident) {
        var line = new ListItem(name(incident));
        var closed = incident.closed();
        if (closed != null) {
            line.add(new Span(spoken.say(
                    "presence.incident.over",
                    spoken.clock(incident.since()),
                    spoken.clock(closed.at()),
                    closed.ending().words(getLocale()))));
        }
        return line;
    }

    private Span name(Incident incident) {
        var name = new Span(spoken.agency(incident.agency()));
        name.addClassName("label");
        return name;
    }
}
