package id.anjung.ui.counter;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import id.anjung.ui.shell.kit.Keys;

/** Be a button with a key of the keyboard's upper row, which is written on it. */
final class KeyButton extends Button {
    private static final long serialVersionUID = 1L;

    /**
     * Make one.
     *
     * @param text what it does
     * @param key its key
     * @param work does it, unless the button is disabled
     */
    KeyButton(String text, Key key, Runnable work) {
        super(text, event -> work.run());
        var name = key.getKeys().getFirst();
        var shown = new Span(name);
        shown.addClassName("key");
        shown.getElement().setAttribute("aria-hidden", "true");
        setSuffixComponent(shown);
        getElement().setAttribute("aria-keyshortcuts", name);
        Keys.press(this, key);
    }

    /** Offer the step, or keep the button in its place without it. */
    void offer(boolean possible) {
        setEnabled(possible);
    }
}
