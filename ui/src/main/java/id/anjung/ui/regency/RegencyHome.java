package id.anjung.ui.regency;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.anjung.access.Permission;
import id.anjung.agency.Site;
import id.anjung.register.Entry;
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
import java.util.function.Predicate;

/** Show a regency its MPP at a glance: today in five figures, what needs it, and the week. */
@Prototype
@Route(value = "mpp/:slug", layout = MainLayout.class)
@Opens(Permission.READ_CONFIGURATION)
@NavEntry(text = "regency.home", icon = VaadinIcon.HOME, group = NavGroup.HOME, order = 10)
final class RegencyHome extends Div implements Titled, BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient TakingStock taking;
    private final transient Readers readers;
    private final transient Clock clock;

    RegencyHome(TakingStock taking, Readers readers, Clock clock) {
        this.taking = taking;
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
        var concerns = new Concerns(stock, reader, today).all();
        var below = new Div(new ConcernList(reader, concerns, home, Writing.allowed(Permission.MANAGE_SERVICES)));
        below.addClassName("below");
        stock.sites().forEach(site -> below.add(new WeekTable(reader, stock, site, today)));
        add(below);
    }

    private static Component figures(Reader reader, Stock stock, LocalDate today, String home) {
        var formats = reader.formats();
        var figures = new Div(
                new OpenToday(reader, stock, today).card(home),
                new FigureCard(
                        home + "/instansi",
                        reader.say("regency.figure.present"),
                        formats.count(present(stock, today)),
                        reader.say(
                                "regency.figure.of",
                                formats.count(stock.agencies().size()))),
                new FigureCard(
                        home + "/layanan",
                        reader.say("regency.service.title"),
                        formats.count(stock.services().size()),
                        examples(reader, stock.services(), service -> !service.confirmed())),
                new FigureCard(
                        home + "/loket",
                        reader.say("regency.counter.title"),
                        formats.count(stock.counters().size()),
                        shared(reader, stock)),
                new FigureCard(
                        home + "/lokasi",
                        reader.say("regency.site.title"),
                        formats.count(stock.sites().size()),
                        reader.say("regency.figure.zones", zones(reader, stock))));
        figures.addClassName("figures");
        return figures;
    }

    private static long present(Stock stock, LocalDate today) {
        boolean open = stock.sites().stream()
                .anyMatch(site -> !stock.calendar(site).sessionsOn(today).isEmpty());
        return open ? stock.present(today.getDayOfWeek()) : 0;
    }

    private static <D extends Entry> String examples(Reader reader, List<D> records, Predicate<D> unsure) {
        long count = records.stream().filter(unsure).count();
        return count == 0
                ? reader.say("regency.figure.sure")
                : reader.say("regency.figure.examples", reader.formats().count(count));
    }

    private static String shared(Reader reader, Stock stock) {
        long count =
                stock.counters().stream().filter(counter -> counter.shared()).count();
        return count == 0
                ? ""
                : reader.say("regency.figure.shared", reader.formats().count(count));
    }

    private static String zones(Reader reader, Stock stock) {
        return reader.formats()
                .count(stock.sites().stream()
                        .map(Site::zones)
                        .mapToInt(List::size)
                        .sum());
    }
}
