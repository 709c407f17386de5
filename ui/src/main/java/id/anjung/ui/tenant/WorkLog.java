package id.anjung.ui.tenant;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.anjung.admin.TenantWork;
import id.anjung.ui.shell.text.Formats;
import java.util.List;

/** List what was done to an MPP as a whole, newest first: what, by whom, why, and how it ended. */
final class WorkLog extends Section {
    private static final long serialVersionUID = 1L;

    private final transient Formats formats;

    WorkLog(Formats formats) {
        this.formats = formats;
        addClassName("work-log");
    }

    void show(List<TenantWork> works) {
        removeAll();
        add(new H2(getTranslation("keep.works")));
        if (works.isEmpty()) {
            add(new Paragraph(getTranslation("keep.works.none")));
            return;
        }
        var list = new OrderedList();
        works.forEach(work -> list.add(line(work)));
        add(list);
    }

    private ListItem line(TenantWork work) {
        var name = new Span(getTranslation("keep.work." + work.kind()));
        name.addClassName("name");
        var state = !work.over() ? "open" : work.done() ? "done" : "left";
        var badge = new Span(getTranslation("keep.work.state." + state));
        badge.addClassNames("badge", state.equals("done") ? "done" : "waiting");
        var who = new Span(getTranslation(
                "keep.work.who", work.asked().by(), formats.moment(work.asked().at())));
        who.addClassName("quiet");
        var line = new ListItem(name, badge, who);
        if (work.asked().reason() != null) {
            line.add(new Span(getTranslation("keep.work.why", work.asked().reason())));
        }
        return line;
    }
}
