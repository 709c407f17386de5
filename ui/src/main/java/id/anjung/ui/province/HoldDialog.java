package id.anjung.ui.province;

import id.anjung.admin.FleetReleases.Course;
import id.anjung.ui.shell.kit.WeightyDialog;
import java.util.function.Consumer;

/** Ask why a release is held, and say what that means for the MPPs that wait. */
final class HoldDialog extends WeightyDialog {
    private static final long serialVersionUID = 1L;
    private static final Texts TEXTS =
            new Texts("fleet.hold", "fleet.hold.effect", "fleet.hold.reason", "fleet.hold", "province.cancel");

    private final transient Consumer<String> hold;

    /**
     * Ask.
     *
     * @param hold is told the reason
     */
    HoldDialog(Consumer<String> hold) {
        super(TEXTS, "", Course.LONGEST_REASON);
        this.hold = hold;
    }

    @Override
    protected void confirmed(String why) {
        hold.accept(why);
    }
}
