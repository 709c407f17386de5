package id.anjung.ui.offender;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;

/** Offend against the plan. */
public final class HearsAKey {
    /** Forget what is being written. */
    public void hear(Button button) {
        button.addClickShortcut(Key.ENTER);
    }
}
