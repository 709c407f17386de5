package id.anjung.ui.counter;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import id.anjung.access.LookingAfter;
import id.anjung.agency.Agency;
import id.anjung.agency.Counter;
import id.anjung.queue.Answer;
import id.anjung.queue.paper.PaperBlock;
import id.anjung.queue.paper.PaperBlocks;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Ask whose numbers are to be printed, and how many. */
final class MakingBlock extends Section {
    private static final long serialVersionUID = 1L;
    private static final int USUAL = 48;

    private final transient PaperBlocks blocks;
    private final transient Consumer<PaperBlock> made;
    private final Select<Agency> agency = new Select<>();
    private final Select<Counter> counter = new Select<>();
    private final IntegerField size = new IntegerField();
    private final Said said = new Said();

    MakingBlock(PaperBlocks blocks, Spoken spoken, Consumer<PaperBlock> made) {
        this.blocks = blocks;
        this.made = made;
        addClassNames("card", "giving");
        agency.setLabel(spoken.say("paper.agency"));
        agency.setItems(mine(spoken));
        agency.setItemLabelGenerator(Agency::name);
        agency.addValueChangeListener(event -> offer(spoken));
        counter.setLabel(spoken.say("paper.counter"));
        counter.setHelperText(spoken.say("paper.counter.help"));
        counter.setEmptySelectionAllowed(true);
        counter.setItemLabelGenerator(one -> one == null ? "" : one.name());
        size.setLabel(spoken.say("paper.size"));
        size.setValue(USUAL);
        size.setMin(1);
        size.setMax(PaperBlock.MOST);
        size.setStepButtonsVisible(true);
        var make = new Button(spoken.say("paper.make"), event -> make());
        make.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        var about = new Paragraph(spoken.say("paper.about"));
        about.addClassName("quiet");
        add(new H2(spoken.say("paper.new")), about, agency, counter, size, make, said);
        mine(spoken).stream().findFirst().ifPresent(agency::setValue);
    }

    private static List<Agency> mine(Spoken spoken) {
        return spoken.plan().agencies().stream()
                .filter(one -> LookingAfter.agency(one.code()))
                .toList();
    }

    private void offer(Spoken spoken) {
        var code = Optional.ofNullable(agency.getValue()).map(Agency::code).orElse("");
        counter.setItems(spoken.plan().counters().stream()
                .filter(one -> one.agencies().contains(code))
                .toList());
    }

    private void make() {
        var code = Optional.ofNullable(agency.getValue()).map(Agency::code).orElse("");
        var at = counter.getOptionalValue().map(Counter::code).orElse(null);
        var answer = blocks.make(code, at, size.getOptionalValue().orElse(0));
        said.tell(answer);
        if (answer instanceof Answer.Done<PaperBlock>(var block)) {
            said.tell(getTranslation("paper.made", BlockList.range(block)));
            made.accept(block);
        }
    }
}
