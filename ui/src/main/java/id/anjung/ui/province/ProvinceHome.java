package id.anjung.ui.province;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import id.anjung.access.CurrentActor;
import id.anjung.access.Permission;
import id.anjung.admin.GuidanceNotes;
import id.anjung.admin.Lifecycle;
import id.anjung.admin.Province;
import id.anjung.admin.Stage;
import id.anjung.admin.StageAdministration;
import id.anjung.admin.StageRule;
import id.anjung.admin.StatusChange;
import id.anjung.admin.SuspensionMode;
import id.anjung.admin.TenantAdministration;
import id.anjung.admin.TenantStanding;
import id.anjung.tenancy.Tenant;
import id.anjung.ui.shell.MainLayout;
import id.anjung.ui.shell.NavEntry;
import id.anjung.ui.shell.NavGroup;
import id.anjung.ui.shell.Notices;
import id.anjung.ui.shell.Opens;
import id.anjung.ui.shell.Titled;
import id.anjung.ui.shell.kit.ProvinceReader;
import id.anjung.ui.shell.text.Formats;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Optional;

/** Show the province all of its regencies at a glance, and let it suspend and resume an MPP. */
@Prototype
@Route(value = "provinsi", layout = MainLayout.class)
@Opens(Permission.OVERSEE_TENANTS)
@NavEntry(
        text = "province.home",
        icon = VaadinIcon.HOME,
        group = NavGroup.HOME,
        order = 10,
        parts = {"provinsi/rilis", "provinsi/operasi", "provinsi/mpp-baru"})
@StyleSheet("context://static/province.css")
final class ProvinceHome extends Div implements Titled {
    private static final long serialVersionUID = 1L;

    private final transient TenantAdministration administration;
    private final boolean suspends = CurrentActor.require().may(Permission.SUSPEND_TENANTS, Optional.empty());
    private final boolean provisions = CurrentActor.require().may(Permission.PROVISION_TENANTS, Optional.empty());
    private final KeyFigures figures;
    private final NeedsAttention attention = new NeedsAttention();
    private final TileMap map;
    private final TenantsTable table;
    private final transient GuidanceNotes guidance;
    private final transient ProvinceReader readers;
    private transient Overview shown;

    ProvinceHome(
            TenantAdministration administration,
            StageAdministration stages,
            GuidanceNotes guidance,
            Province province,
            ProvinceReader readers,
            OverviewWatch watch) {
        this.administration = administration;
        this.guidance = guidance;
        this.readers = readers;
        shown = new Overview(List.of(), List.of(), readers.today());
        var formats = Formats.of(getLocale(), province.zone());
        var regencies = administration.regencies();
        figures = new KeyFigures(formats, regencies.size());
        var now = new StageRule(readers.today(), Stage.OPERATING, null);
        map = new TileMap(regencies, stages.standings(now), formats, provisions);
        table = new TenantsTable(formats, this::actions);
        var upper = new Div(map, attention);
        upper.addClassName("province-upper");
        var releases = new Anchor("provinsi/rilis", getTranslation("fleet.open"));
        var operations = new Anchor("provinsi/operasi", getTranslation("operation.open"));
        add(figures, upper, new H2(getTranslation("province.table")), table, releases, operations);
        addClassName("province-home");
        look();
        watch.follow(this, this::look);
    }

    @Override
    public String title() {
        return getTranslation("province.home");
    }

    /** Show what is so now, and touch nothing when that is shown already. */
    private void look() {
        var now = new Overview(administration.overview(), guidance.unsettled(), readers.today());
        if (!now.equals(shown)) {
            shown = now;
            figures.show(now.standings());
            attention.show(now);
            map.show(now.standings());
            table.show(now.standings());
        }
    }

    private Component actions(TenantStanding standing) {
        var tenant = standing.tenant();
        var actions = new Div();
        actions.addClassName("actions");
        if (tenant.status().readable()) {
            actions.add(link("province.open", "/mpp/" + tenant.slug(), tenant));
        }
        if (standing.life().isSetUp()) {
            actions.add(link("province.keep", "/provinsi/mpp/" + tenant.id() + "/kelola", tenant));
            actions.add(link("province.guidance", "/provinsi/mpp/" + tenant.id() + "/arahan", tenant));
        }
        if (suspends) {
            if (standing.life() instanceof Lifecycle.Active || standing.life() instanceof Lifecycle.Suspended) {
                actions.add(button("province.suspend.ask", tenant, () -> ask(tenant)));
            }
            if (standing.life() instanceof Lifecycle.Suspended) {
                actions.add(button("province.resume", tenant, () -> tell(tenant, administration.resume(tenant.id()))));
            }
        }
        return actions;
    }

    private Anchor link(String key, String address, Tenant tenant) {
        var link = new Anchor(address, getTranslation(key));
        link.getElement().setAttribute("aria-label", getTranslation(key + ".of", tenant.name()));
        return link;
    }

    private Button button(String key, Tenant tenant, Runnable work) {
        var button = new Button(getTranslation(key), event -> work.run());
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        button.setAriaLabel(getTranslation(key + ".of", tenant.name()));
        return button;
    }

    private void ask(Tenant tenant) {
        new SuspendDialog(tenant, (mode, reason) -> suspend(tenant, mode, reason)).open();
    }

    private void suspend(Tenant tenant, SuspensionMode mode, String reason) {
        tell(tenant, administration.suspend(tenant.id(), mode, reason));
    }

    private void tell(Tenant tenant, StatusChange change) {
        switch (change) {
            case StatusChange.Done done -> Notices.done(getTranslation("province.change." + done.now(), tenant.name()));
            case StatusChange.AlreadySo so -> Notices.done(getTranslation("province.change.already", tenant.name()));
            case StatusChange.NotFound gone ->
                Notices.failure(getTranslation("province.change.missing", tenant.name()));
            case StatusChange.NotNow(var status) ->
                Notices.failure(getTranslation("province.change.not." + status, tenant.name()));
            case StatusChange.AtWork working ->
                Notices.failure(getTranslation("province.change.working", tenant.name()));
            case StatusChange.ReasonNeeded needed -> Notices.failure(getTranslation("province.suspend.reason.missing"));
        }
        look();
    }
}
