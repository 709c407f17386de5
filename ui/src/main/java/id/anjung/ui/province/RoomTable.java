package id.anjung.ui.province;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anjung.admin.TenantStanding;
import id.anjung.tenancy.TenantStatus;
import id.anjung.ui.shell.Narrow;
import id.anjung.ui.shell.kit.Definition;
import id.anjung.ui.shell.text.Formats;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** List all MPPs as they stand now, what most needs attention first; sorted otherwise by a click on a head. */
final class RoomTable extends Div {
    private static final long serialVersionUID = 1L;

    private final Grid<TenantStanding> grid = new Grid<>();
    private final transient Formats formats;
    private final transient ZoneId zone;
    private transient Instant now = Instant.EPOCH;

    RoomTable(Formats formats, ZoneId zone) {
        this.formats = formats;
        this.zone = zone;
        addClassName("tenants");
        grid.addThemeVariants(GridVariant.AURA_ROW_STRIPES, GridVariant.AURA_WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.getElement().setAttribute("aria-label", getTranslation("room.title"));
        grid.addComponentColumn(this::summary)
                .setHeader(getTranslation("room.column.name"))
                .setKey(Narrow.COLUMN)
                .setFlexGrow(1);
        grid.addComponentColumn(RoomTable::name)
                .setHeader(getTranslation("room.column.name"))
                .setKey("name")
                .setComparator(standing -> standing.tenant().name())
                .setWidth("17rem") // a name of two lines leaves nothing of its cell to touch
                .setFlexGrow(1);
        grid.addComponentColumn(this::attention)
                .setHeader(new Definition("room.column.incidents"))
                .setKey("incidents")
                .setComparator(Todays::incidents)
                .setWidth("9rem")
                .setFlexGrow(0);
        figure("waiting", today -> formats.count(today.queue().waiting()), Comparator.comparing(Todays::waiting));
        figure("longest", this::longest, Comparator.comparing(standing -> Todays.longest(standing, now)));
        figure("served", today -> formats.count(today.served()), by(TenantStanding.Today::served));
        figure("posts", this::posts, by(today -> today.counters().open()));
        figure(
                "call",
                this::call,
                by(today -> Optional.ofNullable(today.queue().lastCall())
                        .map(Instant::getEpochSecond)
                        .map(Long::intValue)
                        .orElse(0)));
        Narrow.fit(grid, Set.of());
        add(grid);
    }

    void show(List<TenantStanding> standings, Instant at) {
        now = at;
        grid.setItems(standings.stream()
                .sorted(Comparator.comparing((TenantStanding standing) -> !troubled(standing))
                        .thenComparing(Todays::incidents, Comparator.reverseOrder())
                        .thenComparing(standing -> Todays.longest(standing, at), Comparator.reverseOrder())
                        .thenComparing(Todays::waiting, Comparator.reverseOrder())
                        .thenComparing(standing -> standing.tenant().name()))
                .toList());
    }

    private static boolean troubled(TenantStanding standing) {
        return standing.trouble() != null || standing.tenant().status() != TenantStatus.ACTIVE;
    }

    private void figure(
            String key, Function<TenantStanding.Today, String> words, Comparator<TenantStanding> comparator) {
        grid.addColumn(standing ->
                        Optional.ofNullable(standing.today()).map(words).orElse("–"))
                .setHeader(new Definition("room.column." + key))
                .setKey(key)
                .setComparator(comparator)
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("8.5rem")
                .setFlexGrow(0);
    }

    private static Comparator<TenantStanding> by(Function<TenantStanding.Today, Integer> part) {
        return Comparator.comparing(
                standing -> Optional.ofNullable(standing.today()).map(part).orElse(-1));
    }

    private static Component name(TenantStanding standing) {
        var tenant = standing.tenant();
        return tenant.status().readable()
                ? new Anchor("/mpp/" + tenant.slug(), tenant.name())
                : new Span(tenant.name());
    }

    private Component summary(TenantStanding standing) {
        var cell = new Div(name(standing), attention(standing));
        Optional.ofNullable(standing.today()).ifPresent(today -> {
            cell.add(new Span(
                    getTranslation("room.summary", formats.count(today.queue().waiting()), longest(today))));
            cell.add(new Span(getTranslation("room.column.posts") + " " + posts(today)));
        });
        cell.addClassName("stacked");
        return cell;
    }

    private Component attention(TenantStanding standing) {
        if (troubled(standing)) {
            return new StatusBadge(standing);
        }
        int incidents = Todays.incidents(standing);
        var icon = (incidents > 0 ? VaadinIcon.WARNING : VaadinIcon.CHECK_CIRCLE).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var words = incidents > 0 ? getTranslation("room.incidents", incidents) : getTranslation("room.quiet");
        var badge = new Span(icon, new Span(words));
        badge.addClassNames("badge", incidents > 0 ? "overdue" : "done");
        return badge;
    }

    private String longest(TenantStanding.Today today) {
        return Todays.longest(today, now)
                .map(minutes -> getTranslation("province.minutes", formats.count(minutes)))
                .orElse("–");
    }

    private String posts(TenantStanding.Today today) {
        var counters = today.counters();
        return getTranslation("room.posts", formats.count(counters.open()), formats.count(counters.scheduled()));
    }

    private String call(TenantStanding.Today today) {
        return Optional.ofNullable(today.queue().lastCall())
                .map(at -> formats.clock(LocalTime.ofInstant(at, zone)))
                .orElse("–");
    }
}
