package id.anjung.ui.shell.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Show two versions side by side, one line for each thing that differs. */
public final class DifferenceTable extends Div {
    private static final long serialVersionUID = 1L;

    /**
     * Show differences.
     *
     * @param left heading of the first version
     * @param right heading of the second
     */
    public DifferenceTable(String left, String right, List<Difference> differences) {
        addClassName("differences");
        var table = new NativeTable();
        var head = new NativeTableRow();
        head.add(heading(getTranslation("kit.field"), "col"), heading(left, "col"), heading(right, "col"));
        table.getHead().add(head);
        differences.forEach(difference -> table.getBody().add(row(difference)));
        add(table);
    }

    private static NativeTableRow row(Difference difference) {
        var row = new NativeTableRow();
        row.add(heading(difference.title(), "row"));
        row.addDataCell().add(said(difference.left()));
        row.addDataCell().add(said(difference.right()));
        return row;
    }

    private static Span said(String words) {
        var span = new Span(words.isEmpty() ? "–" : words);
        span.addClassName("said");
        return span;
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
