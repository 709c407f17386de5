package id.anjung.ui.stage;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.anjung.access.CurrentActor;
import id.anjung.access.Permission;
import id.anjung.admin.Regency;
import id.anjung.admin.StageAdministration;
import id.anjung.admin.StageEntry;
import id.anjung.ui.shell.kit.ProvinceReader;
import java.util.Optional;

/** Show all that was declared of a regency, newest first; whoever may, adds to it and withdraws what was wrong. */
final class StageHistory extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient StageAdministration stages;
    private final transient ProvinceReader reader;
    private final transient Regency regency;
    private final transient Runnable changed;
    private final boolean declares = CurrentActor.require().may(Permission.DECLARE_STAGES, Optional.empty());
    private final OrderedList lines = new OrderedList();
    private final Paragraph none = new Paragraph(getTranslation("stage.none"));

    StageHistory(StageAdministration stages, ProvinceReader reader, Regency regency, Runnable changed) {
        this.stages = stages;
        this.reader = reader;
        this.regency = regency;
        this.changed = changed;
        setHeaderTitle(getTranslation("stage.history", regency.name()));
        setWidth("min(44rem, 96vw)");
        lines.addClassName("stage-history");
        add(lines, none);
        getFooter().add(new Button(getTranslation("stage.close"), event -> close()));
        if (declares) {
            var declare = new Button(
                    getTranslation("stage.declare.ask"),
                    event -> new DeclareDialog(stages, reader, regency, this::refresh).open());
            declare.addThemeVariants(ButtonVariant.AURA_PRIMARY);
            getFooter().add(declare);
        }
        look();
    }

    private void refresh() {
        look();
        changed.run();
    }

    private void look() {
        var entries = stages.history(regency.id());
        lines.removeAll();
        entries.stream().map(this::line).forEach(lines::add);
        lines.setVisible(!entries.isEmpty());
        none.setVisible(entries.isEmpty());
    }

    private ListItem line(StageEntry entry) {
        var here = reader.here();
        var declared = entry.declared();
        var stage = new Span(here.say("stage.name", declared.stage()));
        stage.addClassName("stage-name");
        var said = new Span(
                here.say("stage.said", here.formats().date(declared.day()), here.say("stage.by", declared.declarer())));
        said.addClassName("quiet");
        var line = new ListItem(stage, said, new Span(declared.evidence()));
        building(entry).ifPresent(line::add);
        if (declared.source() != null) {
            var source = new Anchor(declared.source(), getTranslation("stage.source"));
            source.setTarget("_blank");
            source.getElement().setAttribute("rel", "noopener noreferrer");
            line.add(source);
        }
        if (entry.withdrawn() != null) {
            line.addClassName("withdrawn");
            line.add(new Span(here.say("stage.withdrawn", entry.withdrawn())));
        } else if (declares) {
            var withdraw = new Button(
                    getTranslation("stage.withdraw.ask"),
                    event -> new WithdrawDialog(stages, reader, entry, this::refresh).open());
            withdraw.addThemeVariants(ButtonVariant.AURA_TERTIARY);
            withdraw.setAriaLabel(here.say(
                    "stage.withdraw.of",
                    here.say("stage.name", declared.stage()),
                    here.formats().date(declared.day())));
            line.add(withdraw);
        }
        return line;
    }

    private Optional<Div> building(StageEntry entry) {
        var here = reader.here();
        var building = entry.declared().building();
        var told = new Div();
        told.addClassName("counts");
        if (building.percent() != null) {
            told.add(new Span(here.say("stage.built", building.percent())));
        }
        if (building.planned() != null) {
            told.add(new Span(here.say("stage.planned", building.planned())));
        }
        if (building.budget() != null) {
            told.add(new Span(here.say("stage.budget", here.formats().rupiah(building.budget()))));
        }
        return told.getChildren().findAny().map(any -> told);
    }
}
