package id.anjung.ui.counter;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.anjung.queue.HallWaits;
import id.anjung.queue.wait.Accuracy;
import id.anjung.queue.wait.HitRate;

/** Show how long whoever comes now will wait, and how often such a promise was kept, with what that means. */
final class WaitsPart extends Section {
    private static final long serialVersionUID = 1L;

    private final transient Spoken spoken;

    WaitsPart(ReadingWaits.Waits waits, Spoken spoken) {
        this.spoken = spoken;
        addClassNames("card", "waits-part");
        var list = new UnorderedList();
        list.addClassName("posts");
        waits.now().forEach(at -> list.add(row(at)));
        add(new H2(spoken.say("live.waits")), list, kept(waits.lately()));
    }

    private ListItem row(HallWaits.AtAgency at) {
        var name = new Span(at.name());
        name.addClassName("label");
        var band = new Span(spoken.band(at.band()));
        band.addClassName("told");
        return new ListItem(name, band);
    }

    private Div kept(HitRate lately) {
        var share = lately.called() == 0
                ? spoken.say("live.kept.none")
                : spoken.say(
                        "live.kept",
                        lately.percent(),
                        spoken.reader().formats().count(lately.called()),
                        Accuracy.LATELY_DAYS);
        var figure = new Paragraph(share);
        figure.addClassName("kept");
        var meaning = new Paragraph(HitRate.DEFINITION.in(spoken.reader().language()));
        meaning.addClassName("quiet");
        return new Div(figure, meaning);
    }
}
