package id.anjung.ui.counter;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.anjung.queue.paper.PaperBlock;
import java.util.List;
import java.util.function.Consumer;

/** List the blocks that were made, and how much of each was entered. */
final class BlockList extends Section {
    private static final long serialVersionUID = 1L;

    BlockList(List<PaperBlock> blocks, Spoken spoken, Consumer<PaperBlock> open) {
        addClassNames("card", "waits-part");
        add(new H2(spoken.say("paper.blocks")));
        if (blocks.isEmpty()) {
            add(new Paragraph(spoken.say("paper.blocks.none")));
            return;
        }
        var list = new UnorderedList();
        blocks.forEach(block -> list.add(row(block, spoken, open)));
        add(list);
    }

    /** Write the range of a block: {@code A-C001–A-C048}. */
    static String range(PaperBlock block) {
        var labels = block.range().labels();
        return labels.getFirst() + "–" + labels.getLast();
    }

    private static ListItem row(PaperBlock block, Spoken spoken, Consumer<PaperBlock> open) {
        var range = new Span(range(block));
        range.addClassName("told");
        var of = new Span(whose(block, spoken));
        of.addClassName("whose");
        var size = block.range().labels().size();
        var made = new Span(spoken.say(
                "paper.made.at",
                spoken.reader().formats().moment(block.madeAt()),
                spoken.reader().formats().count(block.entered()),
                spoken.reader().formats().count(size)));
        made.addClassName("quiet");
        var show = new Button(spoken.say("paper.show"), event -> open.accept(block));
        show.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        show.setAriaLabel(spoken.say("paper.show.of", range(block)));
        return new ListItem(range, of, made, show);
    }

    /** Say whose a block is: the agency, and the counter if it is meant for one. */
    private static String whose(PaperBlock block, Spoken spoken) {
        var counter = block.of().counter();
        return counter == null ? block.of().name() : block.of().name() + " · " + spoken.counter(counter);
    }
}
