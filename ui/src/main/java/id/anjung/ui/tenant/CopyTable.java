package id.anjung.ui.tenant;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import id.anjung.admin.TenantCopy;
import id.anjung.ui.shell.Narrow;
import id.anjung.ui.shell.text.Formats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** List the copies of an MPP, newest first. */
final class CopyTable extends Div {
    private static final long serialVersionUID = 1L;
    private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1_000_000);

    private final Grid<TenantCopy> grid = new Grid<>();
    private final transient Formats formats;

    CopyTable(String none, Formats formats, SerializableFunction<TenantCopy, Component> actions) {
        this.formats = formats;
        grid.addThemeVariants(GridVariant.AURA_ROW_STRIPES, GridVariant.AURA_WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.setEmptyStateText(none);
        grid.getElement().setAttribute("aria-label", getTranslation("keep.copies"));
        grid.addComponentColumn(this::together)
                .setHeader(getTranslation("keep.copies"))
                .setKey(Narrow.COLUMN)
                .setFlexGrow(1);
        column("at", copy -> formats.moment(copy.takenAt()), "11rem").setFlexGrow(1);
        column("kind", copy -> getTranslation("keep.kind." + copy.kind()), "9rem");
        column("size", this::size, "6.5rem").setTextAlign(ColumnTextAlign.END);
        column("rows", copy -> formats.count(copy.rows()), "6rem").setTextAlign(ColumnTextAlign.END);
        column("tried", this::tried, "10rem");
        column("handed", this::handed, "11rem");
        grid.addComponentColumn(actions::apply)
                .setHeader(new Span(getTranslation("keep.column.actions")))
                .setKey("actions")
                .setWidth("8rem")
                .setFlexGrow(0);
        Narrow.fit(grid, Set.of("actions"));
        add(grid);
    }

    void show(List<TenantCopy> copies) {
        grid.setItems(copies);
    }

    private Grid.Column<TenantCopy> column(String key, SerializableFunction<TenantCopy, String> text, String width) {
        return grid.addColumn(text::apply)
                .setHeader(getTranslation("keep.column." + key))
                .setKey(key)
                .setWidth(width)
                .setFlexGrow(0);
    }

    private Component together(TenantCopy copy) {
        var name = new Span(getTranslation("keep.kind." + copy.kind()));
        name.addClassName("name");
        var cell = new Div(
                name,
                new Span(formats.moment(copy.takenAt())),
                new Span(getTranslation("keep.size", size(copy), formats.count(copy.rows()))),
                new Span(tried(copy)));
        cell.addClassName("stacked");
        return cell;
    }

    private String size(TenantCopy copy) {
        var number = NumberFormat.getInstance(getLocale());
        number.setMaximumFractionDigits(2);
        return number.format(BigDecimal.valueOf(copy.bytes()).divide(MEGABYTE, 2, RoundingMode.UP)) + " MB";
    }

    private String tried(TenantCopy copy) {
        return Optional.ofNullable(copy.triedAt())
                .map(at -> getTranslation("keep.tried", formats.moment(at)))
                .orElseGet(() -> getTranslation("keep.tried.never"));
    }

    private String handed(TenantCopy copy) {
        return Optional.ofNullable(copy.handed())
                .map(handed -> getTranslation("keep.handed", handed.to(), formats.moment(handed.at())))
                .orElse("–");
    }
}
