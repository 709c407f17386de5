package id.anjung.ui.regency;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import id.anjung.standard.Component;
import id.anjung.standard.StandardStanding;
import id.anjung.ui.shell.kit.Difference;
import id.anjung.ui.shell.kit.Reader;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Show how the MPP stands to the model of a service's standard, and what can be done about it. */
final class StandardLine extends Div {
    private static final long serialVersionUID = 1L;

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
        var service = standing.service();
        var choice =
                new ModelChoice(reader, "regency.model.standard", standing.state(), service.code(), service.name());
        addClassName("model-standard");
        add(new H4(reader.say("regency.model.standard")), choice.badge(), new Paragraph(about(reader, standing)));
        choice.compare(
                this,
                Difference.between(
                        kind, reader, Optional.ofNullable(standing.own()), Optional.ofNullable(standing.followed())));
        choice.offer(this, adopt, keep);
    }

    private static String about(Reader reader, StandardStanding standing) {
        var model = standing.model();
        var parts = reader.formats().count(model.components().size());
        var all = reader.formats().count(Component.values().length);
        return reader.say("regency.model.standard.parts", parts, all) + " " + model.source();
    }
}
