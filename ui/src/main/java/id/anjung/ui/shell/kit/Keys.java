package id.anjung.ui.shell.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.ShortcutRegistration;
import com.vaadin.flow.component.button.Button;

/**
 * Let keys press buttons. What is being written is taken over first: a field tells its text only when it is left, and a
 * key leaves none.
 */
public final class Keys {
    private Keys() {}

    /** Let Ctrl+Enter press a button, wherever one is on the page. */
    public static void confirm(Button button) {
        takingOver(button.addClickShortcut(Key.ENTER, KeyModifier.CONTROL));
    }

    /** Let Ctrl+Enter press a button from within a dialog or a panel. */
    public static void confirm(Button button, Component within) {
        takingOver(button.addClickShortcut(Key.ENTER, KeyModifier.CONTROL)).listenOn(within);
    }

    /** Let a key press a button, wherever one is on the page. */
    public static void press(Button button, Key key) {
        takingOver(button.addClickShortcut(key));
    }

    /** Let a key press a button from within a dialog or a panel. */
    public static void press(Button button, Key key, Component within) {
        takingOver(button.addClickShortcut(key)).listenOn(within);
    }

    private static ShortcutRegistration takingOver(ShortcutRegistration shortcut) {
        shortcut.setResetFocusOnActiveElement(true);
        return shortcut;
    }
}
