package id.anjung.ui.stage;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.anjung.admin.Regency;
import id.anjung.admin.StageRule;
import id.anjung.admin.StageStanding;
import id.anjung.ui.shell.kit.ProvinceReader;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Show every regency where it lies, with its stage and what the province should look at. */
final class StageMap extends UnorderedList {
    private static final long serialVersionUID = 1L;
    private final transient ProvinceReader reader;
    private final transient Consumer<Regency> open;

    StageMap(ProvinceReader reader, Consumer<Regency> open) {
        this.reader = reader;
        this.open = open;
        addClassNames("tile-map", "stage-map");
        getElement().setAttribute("aria-label", getTranslation("stage.map"));
    }

    void show(List<StageStanding> standings, StageRule rule) {
        removeAll();
        standings.stream()
                .sorted(Comparator.comparing(StageStanding::regency, Regency.AS_READ))
                .map(standing -> tile(standing, rule))
                .forEach(this::add);
    }

    private ListItem tile(StageStanding standing, StageRule rule) {
        var here = reader.here();
        var regency = standing.regency();
        var name = new Button(regency.shortName(), event -> open.accept(regency));
        name.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        name.setAriaLabel(here.say("stage.open", regency.name()));
        var tile = new ListItem(name);
        tile.addClassName("tile");
        tile.setClassName("vacant", !standing.reaches(rule));
        var place = regency.tile();
        if (place != null) {
            tile.getStyle().set("--column", "" + place.column()).set("--row", "" + place.row());
        }
        var latest = standing.latest();
        if (latest != null && standing.since() != null) {
            var stage = new Span(here.say("stage.name", latest.stage()));
            stage.addClassName("stage-name");
            var since = new Span(here.say("stage.since", here.formats().shortDate(standing.since())));
            since.addClassName("quiet");
            tile.add(stage, since);
        }
        standing.alerts().stream()
                .sorted()
                .map(alert -> badge(here.say("stage.alert." + alert, days(standing, rule)), alert))
                .forEach(tile::add);
        return tile;
    }

    private String days(StageStanding standing, StageRule rule) {
        return standing.since() == null
                ? ""
                : reader.here().formats().count(ChronoUnit.DAYS.between(standing.since(), rule.day()));
    }

    private static Span badge(String text, StageStanding.Alert alert) {
        var badge = new Span(text);
        badge.addClassNames("badge", alert == StageStanding.Alert.SILENT ? "waiting" : "overdue");
        return badge;
    }
}
