package id.anjung.ui.shell.kit;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import id.anjung.register.sheet.SheetOutcome;
import id.anjung.ui.shell.Notices;
import java.nio.charset.StandardCharsets;

/** Let a person bring a spreadsheet: first every finding is shown, then it is applied whole. */
final class SheetDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private final transient Reader reader;
    private final transient Sheets sheets;
    private final transient Runnable done;
    private final Div findings = new Div();
    private final Button apply = new Button();
    private transient byte[] file = {};

    /**
     * Open for one kind of record.
     *
     * @param name of the file that shows the shape
     * @param done is run when a sheet was applied
     */
    SheetDialog(Reader reader, Sheets sheets, String name, Runnable done) {
        this.reader = reader;
        this.sheets = sheets;
        this.done = done;
        setHeaderTitle(reader.say("kit.sheet.title"));
        setModality(ModalityMode.STRICT);
        setWidth("min(44rem, 96vw)");
        var shape = new CsvLink(
                reader.say("kit.sheet.shape"),
                name,
                () -> sheets.giving().apply(reader.language()).getBytes(StandardCharsets.UTF_8));
        findings.addClassName("findings");
        findings.getElement().setAttribute("role", "status");
        add(new Paragraph(reader.say("kit.sheet.text")), shape, upload(), findings);
        apply.setText(reader.say("kit.sheet.apply"));
        apply.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        apply.setEnabled(false);
        apply.addClickListener(event -> apply());
        getFooter().add(new Button(reader.say("kit.cancel"), event -> close()), apply);
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.inMemory((about, bytes) -> check(bytes)));
        upload.setMaxFiles(1);
        upload.setAcceptedFileTypes(
                ".csv", ".xlsx", "text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        upload.setMaxFileSize(MOST_BYTES);
        Uploads.speak(upload, reader, "kit.sheet.upload");
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    private void check(byte[] bytes) {
        file = bytes.clone();
        show(sheets.taking().take(file, true));
    }

    private void show(SheetOutcome outcome) {
        findings.removeAll();
        switch (outcome) {
            case SheetOutcome.Taken taken -> {
                findings.add(new Paragraph(reader.say("kit.sheet.right", told(taken))));
                apply.setEnabled(taken.added() + taken.changed() > 0);
            }
            case SheetOutcome.Faulty(var faults) -> {
                findings.add(new FaultTable(reader, faults));
                apply.setEnabled(false);
            }
        }
    }

    private String told(SheetOutcome.Taken taken) {
        var formats = reader.formats();
        return reader.say(
                "kit.sheet.taken",
                formats.count(taken.added()),
                formats.count(taken.changed()),
                formats.count(taken.unchanged()));
    }

    private void apply() {
        var outcome = sheets.taking().take(file, false);
        if (outcome instanceof SheetOutcome.Taken taken) {
            close();
            Notices.done(reader.say("kit.sheet.done", told(taken)));
            done.run();
        } else {
            show(outcome);
        }
    }
}
