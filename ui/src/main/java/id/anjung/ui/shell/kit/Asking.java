package id.anjung.ui.shell.kit;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent;
import java.util.function.BooleanSupplier;

/** Ask before something is lost. */
public final class Asking {
    private Asking() {}

    /** Ask what becomes of changes that are not saved yet, before a page is left. */
    public static void leave(Reader reader, BeforeLeaveEvent.ContinueNavigationAction way, BooleanSupplier save) {
        Runnable saving = () -> {
            if (save.getAsBoolean()) {
                way.proceed();
            }
        };
        leave(reader, saving, way::proceed, way::cancel);
    }

    /** Ask what becomes of changes that are not saved yet. */
    static void leave(Reader reader, Runnable save, Runnable drop, Runnable stay) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(reader.say("kit.unsaved.title"));
        dialog.setText(reader.say("kit.unsaved.text"));
        dialog.setWidth("min(30rem, 96vw)");
        dialog.setConfirmButton(reader.say("kit.save"), event -> save.run());
        dialog.setRejectable(true);
        dialog.setRejectButton(reader.say("kit.unsaved.drop"), event -> drop.run());
        dialog.setCancelable(true);
        dialog.setCancelButton(reader.say("kit.unsaved.stay"), event -> stay.run());
        dialog.open();
    }

    /** Ask whether a record goes out of use, with its name and what that means. */
    static void retire(Reader reader, Kind<?> kind, String name, Runnable retire) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(reader.say("kit.retire.title", reader.say(kind.words() + ".one"), name));
        dialog.setText(reader.say(kind.words() + ".retire"));
        dialog.setConfirmButton(reader.say("kit.retire"), event -> retire.run());
        dialog.setConfirmButtonTheme("primary error");
        dialog.setCancelable(true);
        dialog.setCancelText(reader.say("kit.cancel"));
        dialog.open();
    }
}
