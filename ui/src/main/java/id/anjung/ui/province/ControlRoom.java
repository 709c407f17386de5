package id.anjung.ui.province;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import id.anjung.access.Permission;
import id.anjung.admin.Province;
import id.anjung.admin.TenantAdministration;
import id.anjung.admin.TenantStanding;
import id.anjung.ui.shell.MainLayout;
import id.anjung.ui.shell.NavEntry;
import id.anjung.ui.shell.NavGroup;
import id.anjung.ui.shell.Opens;
import id.anjung.ui.shell.Titled;
import id.anjung.ui.shell.text.Formats;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Show the province how all MPPs stand at this moment, in numbers only; what was counted is read from one table. */
@Prototype
@Route(value = "provinsi/ruang-kendali", layout = MainLayout.class)
@Opens(Permission.OVERSEE_TENANTS)
@NavEntry(text = "room.title", icon = VaadinIcon.DASHBOARD, group = NavGroup.OVERSEE, order = 5)
@StyleSheet("context://static/province.css")
final class ControlRoom extends Div implements Titled {
    private static final long serialVersionUID = 1L;

    private final transient TenantAdministration administration;
    private final transient Clock clock;
    private final RoomTable table;
    private final Paragraph none = new Paragraph(getTranslation("room.none"));
    private transient Now shown = new Now(List.of(), Instant.EPOCH);

    /**
     * Hold what is shown.
     *
     * @param standings how the MPPs stand
     * @param minute when; waits grow by themselves
     */
    private record Now(List<TenantStanding> standings, Instant minute) {}

    ControlRoom(TenantAdministration administration, Province province, OverviewWatch watch, Clock clock) {
        this.administration = administration;
        this.clock = clock;
        table = new RoomTable(Formats.of(getLocale(), province.zone()), province.zone());
        var means = new Paragraph(getTranslation("room.means"));
        means.addClassName("quiet");
        add(means, table, none);
        addClassName("control-room");
        look();
        watch.follow(this, this::look);
    }

    @Override
    public String title() {
        return getTranslation("room.title");
    }

    /** Show what is so now, and touch nothing when that is shown already. */
    private void look() {
        var now = new Now(administration.overview(), clock.instant().truncatedTo(ChronoUnit.MINUTES));
        if (!now.equals(shown)) {
            shown = now;
            table.setVisible(!now.standings().isEmpty());
            none.setVisible(now.standings().isEmpty());
            table.show(now.standings(), clock.instant());
        }
    }
}
