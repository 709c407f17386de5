package id.anjung.ui.launcher;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** Lead to a console where the person administers or watches something. */
final class ConsoleCard extends Div {
    private static final long serialVersionUID = 1L;

    ConsoleCard(String name, String path, String purpose) {
        addClassName("card");
        var open = new Anchor("/" + path, getTranslation("launcher.console.open"));
        open.getElement().setAttribute("aria-label", getTranslation("launcher.open.of", name));
        open.addClassName("action");
        add(new H3(name), new Paragraph(purpose), open);
    }
}
