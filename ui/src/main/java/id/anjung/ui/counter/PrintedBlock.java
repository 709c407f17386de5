package id.anjung.ui.counter;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anjung.queue.PriorityClass;
import id.anjung.queue.paper.PaperBlock;
import java.util.List;

/** Show a block as it comes out of the printer: slips to be cut, each with its number and what is written by hand. */
final class PrintedBlock extends Section {
    private static final long serialVersionUID = 1L;
    private static final String BOX = "☐ ";

    /** What is written by hand; a service has a long name. */
    private static final List<String> WRITTEN = List.of(
            "paper.taken", "paper.called", "paper.served", "paper.finished", "paper.counter.short", "paper.service");

    PrintedBlock(PaperBlock block, Spoken spoken) {
        addClassName("printed-block");
        var print = new Button(
                spoken.say("paper.print"),
                VaadinIcon.PRINT.create(),
                event -> UI.getCurrent().getPage().executeJs("window.print()"));
        var about = new Paragraph(spoken.say("paper.slips.about"));
        about.addClassName("quiet");
        var tools = new Div(print, about);
        tools.addClassName("tools-of-print");
        var slips = new Div();
        slips.addClassName("slips");
        var counter = block.of().counter();
        var agency = spoken.agency(block.of().agency());
        var whose = counter == null ? agency : agency + " · " + spoken.counter(counter);
        block.range().labels().forEach(label -> slips.add(slip(label, whose, spoken)));
        add(new H2(spoken.say("paper.slips", BlockList.range(block))), tools, slips);
    }

    private static Div slip(String label, String whose, Spoken spoken) {
        var number = new Span(label);
        number.addClassName("number");
        var of = new Span(whose);
        of.addClassName("whose");
        var hours = new Div();
        hours.addClassName("hours");
        for (var key : WRITTEN) {
            hours.add(new Span(spoken.say(key)));
        }
        var priority = new Div();
        priority.addClassName("priorities");
        for (var one : PriorityClass.values()) {
            priority.add(new Span(BOX + one.words(spoken.reader().language())));
        }
        var head = new Div(number, of);
        head.addClassName("head");
        var slip = new Div(head, hours, priority);
        slip.addClassName("slip");
        return slip;
    }
}
