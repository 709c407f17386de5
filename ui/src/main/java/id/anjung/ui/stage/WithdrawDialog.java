package id.anjung.ui.stage;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.anjung.admin.StageAdministration;
import id.anjung.admin.StageChange;
import id.anjung.admin.StageDeclaration;
import id.anjung.admin.StageEntry;
import id.anjung.ui.shell.Notices;
import id.anjung.ui.shell.kit.Faults;
import id.anjung.ui.shell.kit.Keys;
import id.anjung.ui.shell.kit.ProvinceReader;

/** Ask why an entry of the ledger is withdrawn. */
final class WithdrawDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final TextArea reason = new TextArea(getTranslation("stage.withdraw.reason"));
    private final transient StageAdministration stages;
    private final transient StageEntry entry;
    private final transient Runnable done;

    WithdrawDialog(StageAdministration stages, ProvinceReader reader, StageEntry entry, Runnable done) {
        this.stages = stages;
        this.entry = entry;
        this.done = done;
        var here = reader.here();
        Faults.stay(reason);
        setHeaderTitle(here.say("stage.withdraw.title"));
        setWidth("min(34rem, 96vw)");
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(StageDeclaration.LONGEST_TEXT);
        reason.setWidthFull();
        var form = new Div(
                new Paragraph(here.say(
                        "stage.withdraw.effect",
                        here.say("stage.name", entry.declared().stage()),
                        here.formats().date(entry.declared().day()))),
                reason);
        form.addClassName("stage-form");
        add(form);
        var confirm = new Button(here.say("stage.withdraw"), event -> withdraw());
        confirm.addThemeVariants(ButtonVariant.AURA_PRIMARY, ButtonVariant.AURA_DANGER);
        Keys.confirm(confirm, this);
        getFooter().add(new Button(here.say("stage.cancel"), event -> close()), confirm);
    }

    private void withdraw() {
        switch (stages.withdraw(entry.id(), reason.getValue())) {
            case StageChange.Done kept -> {
                close();
                Notices.done(getTranslation("stage.withdraw.done"));
                done.run();
            }
            case StageChange.Refused refused -> {
                reason.setErrorMessage(getTranslation("stage.fault.REASON"));
                reason.setInvalid(true);
                reason.focus();
            }
            case StageChange.NotFound gone -> Notices.failure(getTranslation("stage.gone"));
            case StageChange.AlreadyWithdrawn before -> {
                close();
                Notices.failure(getTranslation("stage.withdraw.before"));
                done.run();
            }
        }
    }
}
