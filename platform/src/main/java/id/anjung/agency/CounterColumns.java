package id.anjung.agency;

import static id.anjung.register.sheet.Column.optional;
import static id.anjung.register.sheet.Column.required;

import id.anjung.register.Words;
import id.anjung.register.sheet.Cells;
import id.anjung.register.sheet.Column;
import id.anjung.register.sheet.Spreadsheet;
import java.util.List;
import java.util.Locale;

/** Know the counters of a mall as lines of a sheet. */
final class CounterColumns {
    private static final String CODE = "code";
    private static final String NAME = "name";
    private static final String SITE = "site";
    private static final String ZONE = "zone";
    private static final String AGENCIES = "agencies";
    private static final String SHARED = "shared";

    /** The sheet. */
    static final Spreadsheet<Counter> SHEET = new Spreadsheet<>(columns(), CounterColumns::read);

    private CounterColumns() {}

    private static List<Column<Counter>> columns() {
        return List.of(
                required(CODE, new Words("Nomor", "Number"), (one, reader) -> one.code()),
                required(NAME, new Words("Nama", "Name"), (one, reader) -> one.name()),
                required(SITE, new Words("Lokasi", "Site"), (one, reader) -> one.site()),
                required(ZONE, new Words("Zona", "Zone"), (one, reader) -> one.zone()),
                required(
                        AGENCIES,
                        new Words("Instansi", "Agencies"),
                        (one, reader) -> String.join(", ", one.agencies())),
                optional(SHARED, new Words("Gerai bersama", "Shared"), CounterColumns::shared));
    }

    private static Counter read(Cells cells) {
        return new Counter(
                cells.text(CODE),
                cells.text(NAME),
                cells.text(SITE),
                cells.text(ZONE),
                cells.words(AGENCIES),
                cells.yes(SHARED));
    }

    private static String shared(Counter counter, Locale reader) {
        return new Words(counter.shared() ? "ya" : "tidak", counter.shared() ? "yes" : "no").in(reader);
    }
}
