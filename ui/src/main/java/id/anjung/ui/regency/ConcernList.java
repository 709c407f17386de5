package id.anjung.ui.regency;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import id.anjung.ui.shell.kit.Reader;
import id.anjung.ui.shell.kit.Writing;
import java.util.List;

/** Show what needs the regency, each line with its one action for who may do it, and a look at it for who may not. */
final class ConcernList extends Section {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 9;

    /**
     * Show concerns.
     *
     * @param home address of the MPP, without the leading slash
     */
    ConcernList(Reader reader, List<Concern> concerns, String home) {
        addClassNames("card", "concerns");
        add(new H2(reader.say("regency.concerns")));
        if (concerns.isEmpty()) {
            add(new Paragraph(reader.say("regency.concerns.none")));
            return;
        }
        add(list(reader, concerns.stream().limit(MOST).toList(), home));
        if (concerns.size() > MOST) {
            var rest = concerns.subList(MOST, concerns.size());
            add(new Details(reader.say("regency.concerns.more", rest.size()), list(reader, rest, home)));
        }
    }

    private static UnorderedList list(Reader reader, List<Concern> concerns, String home) {
        var list = new UnorderedList();
        concerns.forEach(concern -> list.add(line(reader, concern, home)));
        return list;
    }

    private static ListItem line(Reader reader, Concern concern, String home) {
        boolean writable = Writing.allowed(concern.needs());
        var icon = VaadinIcon.EXCLAMATION_CIRCLE_O.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var target = new Location(
                home + "/" + concern.page(), QueryParameters.simple(writable ? concern.asked() : java.util.Map.of()));
        var action = new Anchor(
                "/" + target.getPathWithQueryParameters(),
                reader.say(writable ? concern.action() : "regency.concern.do.look"));
        action.getElement().setAttribute("aria-label", action.getText() + ": " + concern.text());
        return new ListItem(icon, new Span(concern.text()), action);
    }
}
