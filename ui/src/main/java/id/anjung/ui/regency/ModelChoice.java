package id.anjung.ui.regency;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import id.anjung.catalog.ModelStanding.State;
import id.anjung.ui.shell.kit.Difference;
import id.anjung.ui.shell.kit.DifferenceTable;
import id.anjung.ui.shell.kit.Reader;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Say how something of the MPP's stands to its model, and offer what may be done about it: the same for services and for
 * their standards.
 *
 * @param words with which its texts begin
 * @param state how it stands
 * @param code of the model service
 * @param name of it
 */
record ModelChoice(Reader reader, String words, State state, String code, String name) {
    Span badge() {
        var badge = new Span(reader.say(words + ".state", state));
        badge.addClassNames("badge", tone());
        return badge;
    }

    /** Show what differs, once the model has changed. */
    void compare(HasComponents place, List<Difference> differences) {
        if (state == State.CHANGED) {
            place.add(new DifferenceTable(
                    reader.say("regency.model.own"), reader.say("regency.model.model"), differences));
        }
    }

    /**
     * Offer what may be done.
     *
     * @param adopt takes the model over; nothing for who only looks
     * @param keep leaves the MPP's own as it is
     */
    void offer(HasComponents place, @Nullable Consumer<String> adopt, Consumer<String> keep) {
        if (adopt == null) {
            return;
        }
        switch (state) {
            case OFFERED -> place.add(button("adopt", adopt));
            case CHANGED -> place.add(button("follow", adopt), quiet(button("keep", keep)));
            case ADOPTED, OWN -> {}
        }
    }

    private Button button(String word, Consumer<String> act) {
        var said = words + "." + word;
        var button = new Button(reader.say(said), event -> act.accept(code));
        button.setAriaLabel(reader.say(said + ".of", name));
        return button;
    }

    private static Button quiet(Button button) {
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        return button;
    }

    private String tone() {
        return switch (state) {
            case ADOPTED -> "done";
            case CHANGED -> "waiting";
            case OFFERED, OWN -> "plain";
        };
    }
}
