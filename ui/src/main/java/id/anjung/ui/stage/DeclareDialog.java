package id.anjung.ui.stage;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.anjung.admin.Declarer;
import id.anjung.admin.Regency;
import id.anjung.admin.Stage;
import id.anjung.admin.StageAdministration;
import id.anjung.admin.StageChange;
import id.anjung.admin.StageChange.Fault;
import id.anjung.admin.StageDeclaration;
import id.anjung.ui.shell.Notices;
import id.anjung.ui.shell.kit.DateField;
import id.anjung.ui.shell.kit.FaultPlaces;
import id.anjung.ui.shell.kit.Keys;
import id.anjung.ui.shell.kit.ProvinceReader;
import java.util.Optional;
import java.util.Set;

/** Ask what was declared of a regency; what cannot be is said at its field, and nothing that was typed is lost. */
final class DeclareDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final Select<Stage> stage = new Select<>();
    private final DateField day;
    private final Select<Declarer> declarer = new Select<>();
    private final TextArea evidence = new TextArea(getTranslation("stage.evidence"));
    private final TextField source = new TextField(getTranslation("stage.source"));
    private final IntegerField percent = new IntegerField(getTranslation("stage.percent"));
    private final IntegerField planned = new IntegerField(getTranslation("stage.percent.planned"));
    private final NumberField budget = new NumberField(getTranslation("stage.budget.field"));
    private final FaultPlaces<Fault> places = new FaultPlaces<>(Fault.class);
    private final transient StageAdministration stages;
    private final transient Regency regency;
    private final transient Runnable done;

    DeclareDialog(StageAdministration stages, ProvinceReader reader, Regency regency, Runnable done) {
        this.stages = stages;
        this.regency = regency;
        this.done = done;
        var here = reader.here();
        setHeaderTitle(here.say("stage.declare.title", regency.name()));
        setWidth("min(36rem, 96vw)");
        stage.setLabel(here.say("stage.field"));
        stage.setItems(Stage.values());
        stage.setItemLabelGenerator(one -> here.say("stage.name", one));
        stage.setValue(stages.history(regency.id()).stream()
                .filter(entry -> entry.counts())
                .map(entry -> entry.declared().stage())
                .findFirst()
                .orElse(Stage.COMMITMENT));
        day = new DateField(here);
        day.setLabel(here.say("stage.day"));
        day.setValue(reader.today());
        day.setMax(reader.today());
        declarer.setLabel(here.say("stage.declarer"));
        declarer.setItems(Declarer.values());
        declarer.setItemLabelGenerator(one -> here.say("stage.by", one));
        declarer.setValue(Declarer.REGENCY);
        evidence.setHelperText(here.say("stage.evidence.help"));
        evidence.setRequiredIndicatorVisible(true);
        evidence.setMaxLength(StageDeclaration.LONGEST_TEXT);
        source.setHelperText(here.say("stage.source.help"));
        source.setMaxLength(StageDeclaration.LONGEST_TEXT);
        places.at(day, Fault.DAY);
        places.at(evidence, Fault.EVIDENCE);
        places.at(source, Fault.SOURCE);
        places.at(percent, Fault.PERCENT);
        places.at(planned, Fault.PERCENT);
        places.at(budget, Fault.BUDGET);
        var form = new Div(stage, day, declarer, evidence, source, percent, planned, budget);
        form.addClassName("stage-form");
        add(form);
        var confirm = new Button(here.say("stage.declare"), event -> declare());
        confirm.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        Keys.confirm(confirm, this);
        getFooter().add(new Button(here.say("stage.cancel"), event -> close()), confirm);
    }

    private void declare() {
        if (day.isEmpty()) {
            show(Set.of(Fault.DAY));
            return;
        }
        var change = stages.declare(new StageDeclaration(
                regency.id(),
                stage.getValue(),
                day.getValue(),
                declarer.getValue(),
                evidence.getValue().strip(),
                Optional.of(source.getValue().strip())
                        .filter(text -> !text.isEmpty())
                        .orElse(null),
                new StageDeclaration.Building(
                        percent.getValue(),
                        planned.getValue(),
                        Optional.ofNullable(budget.getValue()).map(Math::round).orElse(null))));
        switch (change) {
            case StageChange.Done kept -> {
                close();
                Notices.done(getTranslation("stage.declared", regency.name()));
                done.run();
            }
            case StageChange.Refused(var faults) -> show(faults);
            case StageChange.NotFound gone -> Notices.failure(getTranslation("stage.gone"));
            case StageChange.AlreadyWithdrawn never -> Notices.failure(getTranslation("stage.gone"));
        }
    }

    private void show(Set<Fault> faults) {
        places.show(faults, fault -> getTranslation("stage.fault." + fault));
    }
}
