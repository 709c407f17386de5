package id.anjung.ui.stage;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.anjung.access.Permission;
import id.anjung.admin.Regency;
import id.anjung.admin.StageAdministration;
import id.anjung.ui.shell.MainLayout;
import id.anjung.ui.shell.NavEntry;
import id.anjung.ui.shell.NavGroup;
import id.anjung.ui.shell.Opens;
import id.anjung.ui.shell.Titled;
import id.anjung.ui.shell.kit.PageAddress;
import id.anjung.ui.shell.kit.ProvinceReader;
import io.micronaut.context.annotation.Prototype;

/** Show all regencies where they lie, with the stage of each by a rule that can be chosen and stands in the address. */
@Prototype
@Route(value = "provinsi/tahap", layout = MainLayout.class)
@Opens(Permission.OVERSEE_TENANTS)
@NavEntry(text = "stage.title", icon = VaadinIcon.ROAD, group = NavGroup.OVERSEE, order = 7)
@StyleSheet("context://static/province.css")
@StyleSheet("context://static/stage.css")
final class StagesView extends Div implements Titled, BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient StageAdministration stages;
    private final transient ProvinceReader reader;
    private final RuleLine rule;
    private final StageCount count;
    private final StageMap map;

    StagesView(StageAdministration stages, ProvinceReader reader) {
        this.stages = stages;
        this.reader = reader;
        rule = new RuleLine(reader, this::changed);
        count = new StageCount(reader);
        map = new StageMap(reader, this::open);
        var means = new Paragraph(getTranslation("stage.means"));
        means.addClassName("quiet");
        add(means, rule, count, map);
        addClassName("stages");
    }

    @Override
    public String title() {
        return getTranslation("stage.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        rule.read(entering.getLocation().getQueryParameters());
        look();
    }

    private void changed() {
        new PageAddress("provinsi/tahap").replace(rule.said());
        look();
    }

    private void look() {
        var chosen = rule.chosen();
        var standings = stages.standings(chosen);
        count.show(standings, chosen);
        map.show(standings, chosen);
    }

    private void open(Regency regency) {
        new StageHistory(stages, reader, regency, this::look).open();
    }
}
