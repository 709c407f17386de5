package id.anjung.ui.regency;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import id.anjung.catalog.ModelStanding;
import id.anjung.catalog.Service;
import id.anjung.ui.shell.kit.Difference;
import id.anjung.ui.shell.kit.Reader;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Show how the MPP stands to one model service, and what can be done about it. */
final class ModelLine extends Div {
    private static final long serialVersionUID = 1L;

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
        var model = standing.model().service();
        var choice = new ModelChoice(
                reader, "regency.model", standing.state(), standing.model().code(), model.name());
        addClassName("model");
        add(new H3(model.name()), choice.badge(), new Paragraph(terms(model)));
        choice.compare(this, Difference.between(kind, reader, Optional.ofNullable(standing.own()), Optional.of(model)));
        choice.offer(this, adopt, keep);
    }

    private static String terms(Service model) {
        var terms = model.terms();
        return terms.time().text() + " · " + terms.fee().text() + " · " + terms.product();
    }
}
