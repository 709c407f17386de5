package id.anjung.ui.province;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import id.anjung.admin.FleetReleases;
import id.anjung.admin.FleetReleases.Course;
import id.anjung.admin.ReleaseChange;
import id.anjung.tenancy.Tenant;
import id.anjung.ui.shell.Notices;
import java.util.function.Function;

/** Ask before MPPs are held, let go, brought up now or put ahead, and say what came of it. */
final class FleetDialogs {
    private final Component screen;
    private final FleetReleases releases;
    private final Runnable look;

    FleetDialogs(Component screen, FleetReleases releases, Runnable look) {
        this.screen = screen;
        this.releases = releases;
        this.look = look;
    }

    void hold(Function<String, Course> held) {
        new HoldDialog(reason -> tell(releases.steer(held.apply(reason)), "fleet.hold.done")).open();
    }

    void resume(Course resumed) {
        var dialog = dialog("fleet.resume", "");
        dialog.setText(say("fleet.resume.effect"));
        dialog.addConfirmListener(event -> tell(releases.steer(resumed), "fleet.resume.done"));
        dialog.open();
    }

    void retry(Tenant tenant) {
        var dialog = dialog("fleet.retry", tenant.name());
        dialog.setText(say("fleet.retry.effect", tenant.name()));
        dialog.addConfirmListener(event -> tell(releases.retry(tenant.id()), "fleet.retry.done"));
        dialog.open();
    }

    void ahead(boolean already, String name, Course wanted) {
        var words = already ? "fleet.ahead.not" : "fleet.ahead";
        var dialog = dialog(words, name);
        dialog.setText(say(words + ".effect", name));
        dialog.addConfirmListener(event -> tell(releases.steer(wanted), "fleet.ahead.done"));
        dialog.open();
    }

    private ConfirmDialog dialog(String words, String name) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(name.isEmpty() ? say(words) : say(words + ".of", name));
        dialog.setCancelable(true);
        dialog.setCancelText(say("province.cancel"));
        dialog.setConfirmText(say(words));
        return dialog;
    }

    private String say(String key, Object... words) {
        return screen.getTranslation(key, words);
    }

    private void tell(ReleaseChange change, String done) {
        switch (change) {
            case ReleaseChange.Done is -> Notices.done(say(done));
            case ReleaseChange.Changed is -> Notices.failure(say("fleet.changed"));
            case ReleaseChange.ReasonNeeded is -> Notices.failure(say("fleet.hold.reason.missing"));
            case ReleaseChange.Missing is -> Notices.failure(say("fleet.gone"));
            case ReleaseChange.NotBehind is -> Notices.failure(say("fleet.retry.needless"));
        }
        look.run();
    }
}
