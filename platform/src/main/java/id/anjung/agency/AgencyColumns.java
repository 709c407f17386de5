package id.anjung.agency;

import static id.anjung.register.sheet.Column.optional;
import static id.anjung.register.sheet.Column.required;

import id.anjung.register.Words;
import id.anjung.register.sheet.Cells;
import id.anjung.register.sheet.Choices;
import id.anjung.register.sheet.Column;
import id.anjung.register.sheet.Spreadsheet;
import java.util.List;
import java.util.Optional;

/** Know the agencies of a mall as lines of a sheet. */
final class AgencyColumns {
    private static final Choices<AgencyLevel> LEVELS = Choices.of(
            AgencyLevel.class,
            new Words("pemerintah daerah", "regency"),
            new Words("pemerintah provinsi", "province"),
            new Words("instansi vertikal", "central"),
            new Words("peradilan", "judiciary"),
            new Words("badan usaha", "company"));

    private static final String CODE = "code";
    private static final String NAME = "name";
    private static final String SHORT_NAME = "shortName";
    private static final String LEVEL = "level";
    private static final String WEEKDAYS = "days";
    private static final String LETTERS = "letters";
    private static final String CONFIRMED = "confirmed";
    private static final String DAYS_CONFIRMED = "daysConfirmed";
    private static final String SOURCE = "source";

    /** The sheet. */
    static final Spreadsheet<Agency> SHEET = new Spreadsheet<>(columns(), AgencyColumns::read);

    private AgencyColumns() {}

    private static List<Column<Agency>> columns() {
        return List.of(
                required(CODE, new Words("Kode", "Code"), (one, reader) -> one.code()),
                required(NAME, new Words("Nama", "Name"), (one, reader) -> one.name()),
                required(SHORT_NAME, new Words("Nama singkat", "Short name"), (one, reader) -> one.shortName()),
                required(LEVEL, new Words("Tingkat", "Level"), (one, reader) -> LEVELS.word(one.level(), reader)),
                required(WEEKDAYS, new Words("Hari hadir", "Days"), (one, reader) -> Weekdays.list(one.days(), reader)),
                optional(
                        LETTERS,
                        new Words("Huruf nomor", "Letters"),
                        (one, reader) -> Optional.ofNullable(one.letters()).orElse("")),
                optional(
                        CONFIRMED,
                        new Words("Terkonfirmasi", "Confirmed"),
                        (one, reader) -> Cells.word(one.confirmed(), reader)),
                optional(
                        DAYS_CONFIRMED,
                        new Words("Hari terkonfirmasi", "Days confirmed"),
                        (one, reader) -> Cells.word(one.daysConfirmed(), reader)),
                optional(
                        SOURCE,
                        new Words("Sumber", "Source"),
                        (one, reader) -> Optional.ofNullable(one.source()).orElse("")));
    }

    private static Agency read(Cells cells) {
        return new Agency(
                cells.text(CODE),
                cells.text(NAME),
                cells.text(SHORT_NAME),
                cells.one(LEVEL, LEVELS),
                cells.many(WEEKDAYS, Weekdays.WORDS),
                cells.yes(CONFIRMED),
                cells.text(LETTERS),
                cells.yes(DAYS_CONFIRMED),
                cells.text(SOURCE));
    }
}
