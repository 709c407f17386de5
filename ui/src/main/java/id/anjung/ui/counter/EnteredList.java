package id.anjung.ui.counter;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.anjung.access.LookingAfter;
import id.anjung.queue.paper.PaperBlock;
import id.anjung.queue.paper.PaperEntries;
import id.anjung.queue.paper.PaperEntry;
import java.util.Objects;

/** List what was entered of a block, and let a wrong entry be taken back. */
final class EnteredList extends Section {
    private static final long serialVersionUID = 1L;

    EnteredList(PaperBlock block, PaperEntries entries, Spoken spoken, Runnable withdrawn) {
        addClassNames("card", "waits-part");
        add(new H2(spoken.say("paper.entered.title", BlockList.range(block))));
        var entered = entries.of(block.range());
        if (entered.isEmpty()) {
            add(new Paragraph(spoken.say("paper.entered.none")));
            return;
        }
        boolean mine = LookingAfter.agency(block.of().agency());
        var list = new UnorderedList();
        entered.forEach(entry -> {
            var row = row(entry, spoken);
            if (mine) {
                row.add(takeBack(entry, entries, spoken, withdrawn));
            }
            list.add(row);
        });
        add(list);
    }

    private static ListItem row(PaperEntry entry, Spoken spoken) {
        var number = new Span(entry.code());
        number.addClassName("told");
        var service = new Span(spoken.service(entry.service()));
        service.addClassName("whose");
        var served = new Span(served(entry, spoken));
        served.addClassName("quiet");
        return new ListItem(number, service, served);
    }

    /** Say when and where: {@code 24 Nov 2026 · 08.10–08.40 · Loket 1}. */
    private static String served(PaperEntry entry, Spoken spoken) {
        var formats = spoken.reader().formats();
        var hours = formats.span(
                Objects.requireNonNull(entry.times().taken()),
                Objects.requireNonNull(entry.times().finished()));
        var day = formats.shortDate(Objects.requireNonNull(entry.day()));
        return day + " · " + hours + " · " + spoken.counter(entry.counter());
    }

    private static Button takeBack(PaperEntry entry, PaperEntries entries, Spoken spoken, Runnable withdrawn) {
        var words = new ReasonDialog.Words(
                spoken.say("paper.withdraw.of", entry.code()),
                spoken.say("paper.withdraw.effect"),
                spoken.say("paper.withdraw"));
        var button = new Button(
                spoken.say("paper.withdraw"),
                event -> ReasonDialog.ask(words, reason -> entries.withdraw(entry.code(), reason), withdrawn));
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        button.setAriaLabel(spoken.say("paper.withdraw.of", entry.code()));
        return button;
    }
}
