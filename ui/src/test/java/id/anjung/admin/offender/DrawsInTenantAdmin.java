package id.anjung.admin.offender;

import com.vaadin.flow.component.html.Div;

/** Offend against the plan. */
public final class DrawsInTenantAdmin {
    /** Draw. */
    public Div draw() {
        return new Div();
    }
}
