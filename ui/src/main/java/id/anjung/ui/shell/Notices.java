package id.anjung.ui.shell;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Say shortly what was done, or what could not be done; the words say it, the colour only repeats it. */
public final class Notices {
    private static final int SHORT = 4_000;
    private static final int LONG = 10_000;

    private Notices() {}

    /** Tell that something was done. */
    public static void done(String text) {
        show(text, SHORT, NotificationVariant.LUMO_SUCCESS);
    }

    /** Tell that something could not be done, and what to do. */
    public static void failure(String text) {
        show(text, LONG, NotificationVariant.LUMO_ERROR);
    }

    /** At the side, it would lie on the button that saves. */
    private static void show(String text, int millis, NotificationVariant variant) {
        var notice = new Notification(text, millis, Notification.Position.BOTTOM_CENTER);
        notice.addThemeVariants(variant);
        notice.open();
    }
}
