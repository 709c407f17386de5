package id.anjung.ui.regency;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.anjung.catalog.ModelStanding.State;
import id.anjung.standard.Component;
import id.anjung.standard.StandardStanding;
import id.anjung.ui.shell.kit.Difference;
import id.anjung.ui.shell.kit.DifferenceTable;
import id.anjung.ui.shell.kit.Reader;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Show how the MPP stands to the model of a service's standard, and what can be done about it. */
final class StandardLine extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Reader reader;
    private final transient StandardStanding standing;

    /**
     * Show it.
     *
     * @param adopt takes the model over into a draft; nothing for who only looks
     * @param keep leaves the MPP's standard as it is
     */
    StandardLine(
            Reader reader,
            StandardKind kind,
            StandardStanding standing,
            @Nullable Consumer<String> adopt,
            Consumer<String> keep) {
        this.reader = reader;
        this.standing = standing;
        addClassName("model-standard");
        var state = new Span(reader.say("regency.model.standard.state", standing.state()));
        state.addClassNames("badge", tone(standing.state()));
        add(new H4(reader.say("regency.model.standard")), state, new Paragraph(about()));
        if (standing.state() == State.CHANGED) {
            add(new DifferenceTable(
                    reader.say("regency.model.own"),
                    reader.say("regency.model.model"),
                    Difference.between(
                            kind,
                            reader,
                            Optional.ofNullable(standing.own()),
                            Optional.ofNullable(standing.followed()))));
        }
        if (adopt != null) {
            offer(adopt, keep);
        }
    }

    private String about() {
        var model = standing.model();
        var parts = reader.formats().count(model.components().size());
        var all = reader.formats().count(Component.values().length);
        return reader.say("regency.model.standard.parts", parts, all) + " " + model.source();
    }

    private void offer(Consumer<String> adopt, Consumer<String> keep) {
        switch (standing.state()) {
            case OFFERED -> add(button("regency.model.standard.adopt", adopt, ButtonVariant.AURA_PRIMARY));
            case CHANGED ->
                add(
                        button("regency.model.standard.follow", adopt, ButtonVariant.AURA_PRIMARY),
                        button("regency.model.standard.keep", keep, ButtonVariant.AURA_TERTIARY));
            case ADOPTED, OWN -> {}
        }
    }

    private Button button(String words, Consumer<String> act, ButtonVariant variant) {
        var service = standing.service();
        var button = new Button(reader.say(words), event -> act.accept(service.code()));
        button.addThemeVariants(variant);
        button.setAriaLabel(reader.say(words + ".of", service.name()));
        return button;
    }

    private static String tone(State state) {
        return switch (state) {
            case ADOPTED -> "done";
            case CHANGED -> "waiting";
            case OFFERED, OWN -> "plain";
        };
    }
}
