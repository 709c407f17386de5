package id.anjung.ui.launcher;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import id.anjung.admin.AgencyApplication;

/** Lead to an application of the person's agency, in a tab of its own. */
final class ApplicationCard extends Div {
    private static final long serialVersionUID = 1L;

    ApplicationCard(AgencyApplication application) {
        addClassName("card");
        var open = new Anchor(application.url(), getTranslation("launcher.application.open"), AnchorTarget.BLANK);
        open.getElement().setAttribute("rel", "noopener");
        open.getElement()
                .setAttribute("aria-label", getTranslation("launcher.application.open.of", application.name()));
        open.addClassName("action");
        add(new H3(application.name()), new Paragraph(application.description()), open);
    }
}
