package id.anjung.ui.tenant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.anjung.access.Permission;
import id.anjung.admin.Custody;
import id.anjung.admin.OwnExports;
import id.anjung.admin.TenantCopy;
import id.anjung.admin.WorkAnswer;
import id.anjung.ui.shell.MainLayout;
import id.anjung.ui.shell.Notices;
import id.anjung.ui.shell.Opens;
import id.anjung.ui.shell.Titled;
import id.anjung.ui.shell.kit.FileLink;
import id.anjung.ui.shell.kit.Readers;
import id.anjung.ui.shell.kit.Writing;
import io.micronaut.context.annotation.Prototype;
import org.jspecify.annotations.Nullable;

/** Let a regency take its own data away, and watch how they are gathered. */
@Prototype
@Route(value = "mpp/:slug/ekspor", layout = MainLayout.class)
@Opens(Permission.EXPORT_MALL)
@StyleSheet("context://static/province.css")
@StyleSheet("context://static/tenant.css")
final class OwnExportPage extends Div implements Titled, BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient OwnExports exports;
    private final Button ask = new Button(getTranslation("keep.export"), event -> ask());
    private final WorkAtHand atHand = new WorkAtHand(false, () -> {}, () -> {});
    private final CopyTable copies;
    private transient @Nullable Custody shown;

    OwnExportPage(OwnExports exports, Readers readers) {
        this.exports = exports;
        ask.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        copies = new CopyTable(getTranslation("keep.own.none"), readers.here().formats(), this::download);
        var buttons = new Div(ask);
        buttons.addClassName("wizard-buttons");
        addClassName("keeping");
        add(new Paragraph(getTranslation("keep.own.means")), buttons, atHand, copies);
        look();
    }

    @Override
    public String title() {
        return getTranslation("keep.own.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        EverySecond.look(this, entering.getUI(), this::look);
    }

    private void look() {
        var now = exports.now();
        if (!now.equals(shown)) {
            shown = now;
            ask.setVisible(Writing.allowed(Permission.EXPORT_MALL) && !now.atWork());
            atHand.show(now.works().stream().filter(work -> !work.over()).findFirst());
            copies.show(now.copies());
        }
    }

    private Component download(TenantCopy copy) {
        var slug =
                shown == null || shown.tenant() == null ? "mpp" : shown.tenant().slug();
        var name = "ekspor-" + slug + "-" + copy.takenAt().toString().substring(0, 10) + ".zip";
        return FileLink.large(
                getTranslation("keep.download"),
                name,
                "application/zip",
                () -> exports.handOut(copy.id()).orElseThrow());
    }

    private void ask() {
        switch (exports.export()) {
            case WorkAnswer.Asked asked -> Notices.done(getTranslation("keep.asked"));
            case WorkAnswer.NoRoom(var megabytes) -> Notices.failure(getTranslation("keep.room", megabytes));
            case WorkAnswer.AtWork(var kind) ->
                Notices.failure(getTranslation("keep.busy", getTranslation("keep.work." + kind)));
            default -> Notices.failure(getTranslation("keep.notnow"));
        }
        look();
    }
}
