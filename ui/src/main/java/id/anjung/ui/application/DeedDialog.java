package id.anjung.ui.application;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Ask before something is done with what an agency has here; its texts begin with the name of the deed. */
final class DeedDialog extends ConfirmDialog {
    private static final long serialVersionUID = 1L;

    /** Ask whether to do it to something of this name. */
    DeedDialog(String deed, String name, boolean hurts, Runnable work) {
        setHeader(getTranslation(deed + ".title", name));
        setText(getTranslation(deed + ".effect", name));
        setCancelable(true);
        setCancelText(getTranslation("application.cancel"));
        setConfirmText(getTranslation(deed));
        setConfirmButtonTheme(hurts ? "error primary" : "primary");
        addConfirmListener(confirmed -> work.run());
    }
}
