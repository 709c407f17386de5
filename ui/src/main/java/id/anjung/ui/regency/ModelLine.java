package id.anjung.ui.regency;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.anjung.catalog.ModelStanding;
import id.anjung.catalog.ModelStanding.State;
import id.anjung.catalog.Service;
import id.anjung.ui.shell.kit.Difference;
import id.anjung.ui.shell.kit.DifferenceTable;
import id.anjung.ui.shell.kit.Reader;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Show how the MPP stands to one model service, and what can be done about it. */
final class ModelLine extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Reader reader;
    private final transient ModelStanding standing;

    /**
     * Show it.
     *
     * @param adopt takes the model over; nothing for who only looks
     * @param keep leaves the MPP's service as it is
     */
    ModelLine(
            Reader reader,
            ServiceOffer kind,
            ModelStanding standing,
            @Nullable Consumer<String> adopt,
            Consumer<String> keep) {
        this.reader = reader;
        this.standing = standing;
        addClassName("model");
        var model = standing.model().service();
        var state = new Span(reader.say("regency.model.state", standing.state()));
        state.addClassNames("badge", tone(standing.state()));
        add(new H3(model.name()), state, new Paragraph(terms(model)));
        if (standing.state() == State.CHANGED) {
            add(new DifferenceTable(
                    reader.say("regency.model.own"),
                    reader.say("regency.model.model"),
                    Difference.between(kind, reader, Optional.ofNullable(standing.own()), Optional.of(model))));
        }
        if (adopt != null) {
            offer(adopt, keep);
        }
    }

    private void offer(Consumer<String> adopt, Consumer<String> keep) {
        switch (standing.state()) {
            case OFFERED -> add(button("regency.model.adopt", adopt, ButtonVariant.AURA_PRIMARY));
            case CHANGED ->
                add(
                        button("regency.model.follow", adopt, ButtonVariant.AURA_PRIMARY),
                        button("regency.model.keep", keep, ButtonVariant.AURA_TERTIARY));
            case ADOPTED, OWN -> {}
        }
    }

    private Button button(String words, Consumer<String> act, ButtonVariant variant) {
        var model = standing.model();
        var button = new Button(reader.say(words), event -> act.accept(model.code()));
        button.addThemeVariants(variant);
        button.setAriaLabel(reader.say(words + ".of", model.service().name()));
        return button;
    }

    private static String terms(Service model) {
        var terms = model.terms();
        return terms.time().text() + " · " + terms.fee().text() + " · " + terms.product();
    }

    private static String tone(State state) {
        return switch (state) {
            case ADOPTED -> "done";
            case CHANGED -> "waiting";
            case OFFERED, OWN -> "plain";
        };
    }
}
