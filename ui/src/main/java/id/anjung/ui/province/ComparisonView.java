package id.anjung.ui.province;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.anjung.access.Permission;
import id.anjung.admin.Compared;
import id.anjung.admin.Compared.Standing;
import id.anjung.admin.ComparingMalls;
import id.anjung.statistics.Figure;
import id.anjung.statistics.Measure;
import id.anjung.statistics.Range;
import id.anjung.ui.shell.MainLayout;
import id.anjung.ui.shell.Narrow;
import id.anjung.ui.shell.NavEntry;
import id.anjung.ui.shell.NavGroup;
import id.anjung.ui.shell.Opens;
import id.anjung.ui.shell.Titled;
import id.anjung.ui.shell.kit.Csv;
import id.anjung.ui.shell.kit.CsvLink;
import id.anjung.ui.shell.kit.Definition;
import id.anjung.ui.shell.kit.PageAddress;
import id.anjung.ui.shell.kit.ProvinceReader;
import id.anjung.ui.shell.kit.Reader;
import id.anjung.ui.statistics.FigureWords;
import io.micronaut.context.annotation.Prototype;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compare MPPs fairly, and say by which rules; those that may not be ranked come last, however it is sorted. */
@Prototype
@Route(value = ComparisonView.PATH, layout = MainLayout.class)
@Opens(Permission.OVERSEE_TENANTS)
@NavEntry(text = "compare.title", icon = VaadinIcon.SCALE, group = NavGroup.OVERSEE, order = 8)
@StyleSheet("context://static/province.css")
final class ComparisonView extends Div implements Titled, BeforeEnterObserver {
    /** Where it is. */
    static final String PATH = "provinsi/perbandingan";

    private static final long serialVersionUID = 1L;
    private static final PageAddress ADDRESS = new PageAddress(PATH);
    private static final String SPAN = "hari";
    private static final List<Integer> SPANS = List.of(30, 90, 365);

    private final transient ComparingMalls comparing;
    private final transient ProvinceReader readers;
    private final transient Reader reader;
    private final transient FigureWords words;
    private final Select<Integer> span = new Select<>();
    private final Grid<Compared> grid = new Grid<>();
    private transient List<Compared> shown = List.of();

    ComparisonView(ComparingMalls comparing, ProvinceReader readers) {
        this.comparing = comparing;
        this.readers = readers;
        reader = readers.here();
        words = new FigureWords(reader);
        addClassNames("comparison", "accounts-view");
        span.setLabel(getTranslation("compare.span"));
        span.setItems(SPANS);
        span.setItemLabelGenerator(days -> getTranslation("compare.days", days));
        span.setWidth("15rem");
        span.setValue(SPANS.getFirst());
        span.addValueChangeListener(change -> {
            ADDRESS.replace(QueryParameters.of(SPAN, String.valueOf(span.getValue())));
            look();
        });
        var tools = new Div(span, new CsvLink(getTranslation("compare.file"), "perbandingan-mpp.csv", this::file));
        tools.addClassName("account-tools");
        grid.addThemeVariants(GridVariant.AURA_ROW_STRIPES, GridVariant.AURA_WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.getElement().setAttribute("aria-label", getTranslation("compare.title"));
        grid.addComponentColumn(this::mall)
                .setHeader(getTranslation("province.column.name"))
                .setKey(Narrow.COLUMN);
        grid.addComponentColumn(this::mall)
                .setHeader(getTranslation("province.column.name"))
                .setWidth("12rem")
                .setFlexGrow(1);
        Stream.of(Column.values()).forEach(this::column);
        Narrow.fit(grid, Set.of());
        add(new Paragraph(getTranslation("compare.rules", ComparingMalls.YOUNGEST_MONTHS, ComparingMalls.FEWEST)));
        add(tools, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        entering.getLocation()
                .getQueryParameters()
                .getSingleParameter(SPAN)
                .flatMap(asked -> SPANS.stream()
                        .filter(days -> String.valueOf(days).equals(asked))
                        .findFirst())
                .filter(days -> !days.equals(span.getValue()))
                .ifPresentOrElse(span::setValue, this::look);
    }

    @Override
    public String title() {
        return getTranslation("compare.title");
    }

    private void column(Column column) {
        grid.addComponentColumn(one -> cell(column, one))
                .setHeader(new Definition("compare." + column))
                .setTextAlign(ColumnTextAlign.END)
                .setComparator(Comparator.comparing((Compared one) -> one.standing() != Standing.RANKED)
                        .thenComparing(column::number, Comparator.nullsLast(Comparator.naturalOrder())))
                .setWidth("8.25rem")
                .setFlexGrow(0);
    }

    private void look() {
        var last = readers.today().minusDays(1);
        shown = comparing.compare(new Range(last.minusDays(span.getValue() - 1L), last));
        grid.setItems(shown);
    }

    private Component mall(Compared one) {
        var cell = new Div(new Span(one.tenant().name()));
        cell.addClassName("person-cell");
        if (one.standing() != Standing.RANKED) {
            var why = new Span(getTranslation("compare.standing." + one.standing()));
            why.addClassName("quiet");
            cell.add(why);
        }
        return cell;
    }

    private Component cell(Column column, Compared one) {
        var beside = new Span(column.figure(one).map(words::beside).orElse(""));
        beside.addClassName("quiet");
        var cell = new Div(new Span(text(column, one)), beside);
        cell.addClassName("person-cell");
        return cell;
    }

    private String text(Column column, Compared one) {
        return column.figure(one).map(words::value).orElseGet(() -> {
            var number = column.number(one);
            return number == null ? "–" : column.written(number, reader);
        });
    }

    private byte[] file() {
        var heading = Stream.concat(
                        Stream.of(getTranslation("province.column.name"), getTranslation("compare.standing")),
                        Stream.of(Column.values()).map(column -> getTranslation("compare." + column)))
                .toList();
        return Csv.write(
                heading,
                shown.stream()
                        .map(one -> Stream.concat(
                                        Stream.of(
                                                one.tenant().name(),
                                                getTranslation("compare.standing." + one.standing())),
                                        Stream.of(Column.values()).map(column -> text(column, one)))
                                .toList()));
    }

    /** Name what is compared. */
    private enum Column {
        VISITS(Measure.VISITS),
        PER_THOUSAND(one -> one.perThousand(count(one, Measure.VISITS))),
        PER_COUNTER(one -> one.perCounterAndDay(count(one, Measure.FINISHED))),
        WAIT(Measure.WAIT_MEDIAN),
        ON_TARGET(Measure.WAIT_ON_TARGET),
        PRESENCE(Measure.PRESENCE),
        RECORDED(one -> one.openDays() == 0 ? null : BigDecimal.valueOf(100L * one.recordedDays() / one.openDays()));

        private final @Nullable Measure measure;
        private final Function<Compared, @Nullable BigDecimal> number;

        Column(Measure measure) {
            this.measure = measure;
            this.number = one -> one.whole().figure(measure).map(Figure::value).orElse(null);
        }

        Column(Function<Compared, @Nullable BigDecimal> number) {
            this.measure = null;
            this.number = number;
        }

        @Nullable
        BigDecimal number(Compared one) {
            return number.apply(one);
        }

        Optional<Figure> figure(Compared one) {
            return Optional.ofNullable(measure).flatMap(one.whole()::figure);
        }

        String written(BigDecimal number, Reader reader) {
            return this == RECORDED
                    ? reader.formats().percent(number)
                    : reader.formats().decimal(number);
        }

        private static long count(Compared one, Measure measure) {
            return one.whole()
                    .figure(measure)
                    .map(Figure::value)
                    .map(Number::longValue)
                    .orElse(0L);
        }
    }
}
