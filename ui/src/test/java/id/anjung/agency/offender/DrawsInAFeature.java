package id.anjung.agency.offender;

import com.vaadin.flow.component.html.Div;

/** Offend against the plan. */
public final class DrawsInAFeature {
    /** Draw. */
    public Div draw() {
        return new Div();
    }
}
