package id.anjung.ui.regency;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import id.anjung.access.Permission;
import id.anjung.register.Outcome;
import id.anjung.setting.Logo;
import id.anjung.setting.Logos;
import id.anjung.ui.shell.Attire;
import id.anjung.ui.shell.LogoImage;
import id.anjung.ui.shell.Notices;
import id.anjung.ui.shell.kit.Reader;
import id.anjung.ui.shell.kit.Uploads;
import id.anjung.ui.shell.kit.Writing;
import java.util.Optional;

/** Show the logo, and let a person replace it or take it away. */
final class LogoCard extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Logos logos;
    private final transient Reader reader;
    private final Div picture = new Div();
    private final Button remove = new Button();
    private transient Optional<Logo> shown = Optional.empty();

    LogoCard(Logos logos, Reader reader) {
        this.logos = logos;
        this.reader = reader;
        addClassName("logo-card");
        picture.addClassName("picture");
        add(new H2(reader.say("regency.logo")), picture);
        if (Writing.allowed(Permission.MANAGE_BRANDING)) {
            remove.setText(reader.say("regency.logo.remove"));
            remove.addThemeVariants(ButtonVariant.AURA_TERTIARY, ButtonVariant.AURA_DANGER);
            remove.addClickListener(event -> ask());
            add(upload(), remove);
        }
        show(logos.current());
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.inMemory((file, bytes) -> take(bytes)));
        upload.setMaxFiles(1);
        upload.setAcceptedFileTypes("image/png", "image/jpeg");
        upload.setMaxFileSize(Logo.MOST_BYTES);
        Uploads.speak(upload, reader, "regency.logo.upload");
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    private void take(byte[] bytes) {
        told(logos.change(shown.map(Logo::version).orElse(null), bytes), "regency.logo.done");
    }

    private void ask() {
        var dialog = new ConfirmDialog();
        dialog.setHeader(reader.say("regency.logo.remove.title"));
        dialog.setText(reader.say("regency.logo.remove.text"));
        dialog.setConfirmButton(
                reader.say("regency.logo.remove"),
                event -> shown.ifPresent(logo -> told(logos.remove(logo.version()), "regency.logo.removed")));
        dialog.setConfirmButtonTheme("primary error");
        dialog.setCancelable(true);
        dialog.setCancelText(reader.say("kit.cancel"));
        dialog.open();
    }

    private void told(Outcome<Logo> outcome, String done) {
        switch (outcome) {
            case Outcome.Done<Logo> written -> {
                Notices.done(reader.say(done));
                Attire.anew();
            }
            case Outcome.Invalid<Logo>(var problems) -> Notices.failure(reader.say(problems.getFirst()));
            case Outcome.Conflict<Logo> other -> Notices.failure(reader.say("regency.logo.conflict"));
            case Outcome.Missing<Logo> nothing -> Notices.failure(reader.say("regency.logo.first"));
        }
        show(logos.current());
    }

    private void show(Optional<Logo> logo) {
        shown = logo;
        picture.removeAll();
        remove.setVisible(logo.isPresent());
        logo.ifPresentOrElse(
                kept -> picture.add(new LogoImage(kept, reader.say("regency.logo"))),
                () -> picture.add(new Paragraph(reader.say("regency.logo.none"))));
    }
}
