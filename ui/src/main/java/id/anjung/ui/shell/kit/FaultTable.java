package id.anjung.ui.shell.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import id.anjung.register.sheet.SheetOutcome.Fault;
import java.util.List;

/** Show what is wrong in a sheet, line by line as the spreadsheet numbers them. */
final class FaultTable extends Div {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;

    FaultTable(Reader reader, List<Fault> faults) {
        addClassName("differences");
        add(new Paragraph(reader.say("kit.sheet.wrong", reader.formats().count(faults.size()))));
        var table = new NativeTable();
        var head = new NativeTableRow();
        for (var key : List.of("kit.sheet.line", "kit.sheet.column", "kit.sheet.problem")) {
            var cell = new NativeTableHeaderCell(reader.say(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        faults.stream().limit(MOST).forEach(fault -> table.getBody().add(row(reader, fault)));
        add(table);
        if (faults.size() > MOST) {
            add(new Paragraph(reader.say("kit.sheet.more", reader.formats().count(faults.size() - MOST))));
        }
    }

    private static NativeTableRow row(Reader reader, Fault fault) {
        var row = new NativeTableRow();
        row.addDataCell().setText(reader.formats().count(fault.line()));
        row.addDataCell().setText(fault.column().in(reader.language()));
        row.addDataCell().setText(reader.say(fault.problem()));
        return row;
    }
}
