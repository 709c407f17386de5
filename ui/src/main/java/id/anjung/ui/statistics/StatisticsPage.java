package id.anjung.ui.statistics;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.anjung.access.Permission;
import id.anjung.door.record.SheetApi;
import id.anjung.statistics.Measure;
import id.anjung.statistics.Report;
import id.anjung.statistics.ReportTables;
import id.anjung.statistics.Statistics;
import id.anjung.ui.counter.HallParts;
import id.anjung.ui.shell.MainLayout;
import id.anjung.ui.shell.NavEntry;
import id.anjung.ui.shell.NavGroup;
import id.anjung.ui.shell.Opens;
import id.anjung.ui.shell.Titled;
import id.anjung.ui.shell.kit.CsvLink;
import id.anjung.ui.shell.kit.FileLink;
import id.anjung.ui.shell.kit.PageAddress;
import id.anjung.ui.shell.kit.Readers;
import id.anjung.ui.shell.kit.Sharing;
import io.micronaut.context.annotation.Prototype;
import java.nio.charset.StandardCharsets;

/** Show what happened at the MPP; supervisors find it beside their live view, everybody else in the navigation. */
@Prototype
@Route(value = "mpp/:slug/statistik", layout = MainLayout.class)
@Opens(Permission.READ_STATISTICS)
@NavEntry(
        text = "statistics.title",
        icon = VaadinIcon.BAR_CHART,
        group = NavGroup.TRACE,
        order = 5,
        unless = Permission.SUPERVISE_QUEUE)
@StyleSheet("context://static/statistics.css")
final class StatisticsPage extends Div implements Titled, BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient Statistics statistics;
    private final transient Readers readers;
    private final Div result = new Div();

    StatisticsPage(Statistics statistics, Readers readers) {
        this.statistics = statistics;
        this.readers = readers;
        addClassName("statistics-page");
        result.addClassName("result");
    }

    @Override
    public String title() {
        return getTranslation("statistics.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var today = statistics.today();
        var looked = Looked.read(event.getLocation().getQueryParameters(), today);
        var address = new PageAddress(event.getLocation().getPath());
        var words = new FigureWords(readers.here());
        var line = new RangeLine(words.reader(), today, looked, other -> {
            address.replace(other.address());
            show(other, words, address);
        });
        removeAll();
        add(new HallParts(event.getRouteParameters().get("slug").orElse(""), StatisticsPage.class), line, result);
        show(looked, words, address);
    }

    private void show(Looked looked, FigureWords words, PageAddress address) {
        result.removeAll();
        if (!looked.range().problems().isEmpty()) {
            return;
        }
        Sharing.read(() -> statistics.report(looked.range(), looked.by()))
                .ifPresent(report -> show(report, looked, words, address));
    }

    private void show(Report report, Looked looked, FigureWords words, PageAddress address) {
        if (empty(report)) {
            var nothing = new Div(new Paragraph(words.reader().say("statistics.empty")));
            nothing.addClassName("empty-list");
            result.add(nothing);
            return;
        }
        result.add(
                files(report, words),
                new FigureCards(report, words),
                new ChartCard(
                        report,
                        looked.drawn(),
                        words,
                        drawn -> address.replace(looked.with(drawn).address())),
                new FigureTable(report, words));
    }

    private static boolean empty(Report report) {
        return report.whole().figure(Measure.TICKETS).map(figure -> figure.value()).stream()
                        .allMatch(tickets -> tickets.signum() == 0)
                && report.whole().figure(Measure.PRESENCE).map(figure -> figure.part()).stream()
                        .allMatch(present -> present == 0);
    }

    private Div files(Report report, FigureWords words) {
        var language = words.reader().language();
        var name = new ReportTables(report, language).fileName();
        var files = new Div(
                new FileLink(
                        "XLSX",
                        name + ".xlsx",
                        SheetApi.XLSX,
                        () -> tables(report, words).xlsx()),
                new CsvLink(
                        "CSV", name + ".csv", () -> tables(report, words).csv().getBytes(StandardCharsets.UTF_8)));
        files.addClassName("files");
        return files;
    }

    /** Ask again when a file is taken: a screen may have stood for hours. */
    private ReportTables tables(Report report, FigureWords words) {
        return new ReportTables(
                statistics.report(report.range(), report.by()), words.reader().language());
    }
}
