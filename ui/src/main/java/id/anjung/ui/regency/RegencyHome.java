package id.anjung.ui.regency;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.anjung.access.Permission;
import id.anjung.presence.Incident;
import id.anjung.presence.Incidents;
import id.anjung.statistics.Grouping;
import id.anjung.statistics.Range;
import id.anjung.statistics.Statistics;
import id.anjung.ui.shell.MainLayout;
import id.anjung.ui.shell.NavEntry;
import id.anjung.ui.shell.NavGroup;
import id.anjung.ui.shell.Opens;
import id.anjung.ui.shell.Titled;
import id.anjung.ui.shell.kit.Reader;
import id.anjung.ui.shell.kit.Readers;
import id.anjung.ui.shell.kit.Writing;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Show a regency its MPP at a glance: today in five figures, what needs it, and the week. */
@Prototype
@Route(value = "mpp/:slug", layout = MainLayout.class)
@Opens(Permission.READ_CONFIGURATION)
@NavEntry(text = "regency.home", icon = VaadinIcon.HOME, group = NavGroup.HOME, order = 10)
final class RegencyHome extends Div implements Titled, BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient TakingStock taking;
    private final transient Statistics statistics;
    private final transient Incidents incidents;
    private final transient FromProvince.Finding province;
    private final transient Readers readers;
    private final transient Clock clock;

    RegencyHome(
            TakingStock taking,
            Statistics statistics,
            Incidents incidents,
            FromProvince.Finding province,
            Readers readers,
            Clock clock) {
        this.taking = taking;
        this.statistics = statistics;
        this.incidents = incidents;
        this.province = province;
        this.readers = readers;
        this.clock = clock;
        addClassName("regency-home");
    }

    @Override
    public String title() {
        return getTranslation("regency.home");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var reader = readers.here();
        var today = LocalDate.ofInstant(clock.instant(), readers.zone());
        var stock = taking.now();
        var home = event.getLocation().getPath();
        var date = new Paragraph(reader.formats().date(today));
        date.addClassName("aside");
        add(date, figures(reader, stock, today, "/" + home));
        var below = new Div();
        below.addClassName("below");
        if (Concerns.concern(Writing::readable)) {
            var concerns = new Concerns(stock, missing(), province.now(), reader, today).of(Writing::readable);
            below.add(new ConcernList(reader, concerns, home));
        }
        stock.sites().forEach(site -> below.add(new WeekTable(reader, stock, site, today)));
        add(below);
    }

    /** Find who is missing, for one who works at the MPP; others see numbers only. */
    private List<Incident> missing() {
        return Writing.readable(Permission.READ_QUEUE) ? incidents.open() : List.of();
    }

    /** Show how the day goes to those who may read it, and to everybody else what there is. */
    private Div figures(Reader reader, Stock stock, LocalDate today, String home) {
        var cards = Writing.readable(Permission.READ_STATISTICS)
                ? day(reader, home)
                : new StockInFigures(reader, stock, today).cards(home);
        var figures = new Div();
        cards.forEach(figures::add);
        figures.addClassName("figures");
        return figures;
    }

    private List<FigureCard> day(Reader reader, String home) {
        var today = statistics.today();
        var report = statistics.report(new Range(today, today), Grouping.DAY);
        return new DayInFigures(reader, report, statistics.moment()).cards(home);
    }
}
