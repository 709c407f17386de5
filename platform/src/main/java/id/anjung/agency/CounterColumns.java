package id.anjung.agency;

import static id.anjung.register.sheet.Column.optional;
import static id.anjung.register.sheet.Column.required;

import id.anjung.register.Words;
import id.anjung.register.sheet.Cells;
import id.anjung.register.sheet.Column;
import id.anjung.register.sheet.Spreadsheet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Know the counters of a mall as lines of a sheet. */
final class CounterColumns {
    private static final String CODE = "code";
    private static final String NAME = "name";
    private static final String SITE = "site";
    private static final String ZONE = "zone";
    private static final String AGENCIES = "agencies";
    private static final String SHARED = "shared";
    private static final String TURNS = "turns";
    private static final String CONFIRMED = "confirmed";

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
                optional(
                        SHARED,
                        new Words("Gerai bersama", "Shared"),
                        (one, reader) -> Cells.word(one.shared(), reader)),
                optional(TURNS, new Words("Giliran", "Turns"), CounterColumns::turns),
                optional(
                        CONFIRMED,
                        new Words("Terkonfirmasi", "Confirmed"),
                        (one, reader) -> Cells.word(one.confirmed(), reader)));
    }

    private static Counter read(Cells cells) {
        return new Counter(
                cells.text(CODE),
                cells.text(NAME),
                cells.text(SITE),
                cells.text(ZONE),
                cells.words(AGENCIES),
                cells.yes(SHARED),
                cells.groups(TURNS, Weekdays.WORDS).entrySet().stream()
                        .map(turn -> new Turn(turn.getKey(), turn.getValue()))
                        .toList(),
                cells.yes(CONFIRMED));
    }

    /** Write turns as {@code imigrasi: Selasa, Jumat; bpjs: Senin}. */
    private static String turns(Counter counter, Locale reader) {
        return counter.turns().stream()
                .map(turn -> turn.agency() + ": " + Weekdays.list(turn.days(), reader))
                .collect(Collectors.joining("; "));
    }
}
