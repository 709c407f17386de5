package id.anjung.queue.paper;

import static id.anjung.register.sheet.Column.optional;
import static id.anjung.register.sheet.Column.required;

import id.anjung.queue.PriorityClass;
import id.anjung.register.Words;
import id.anjung.register.sheet.Cells;
import id.anjung.register.sheet.Choices;
import id.anjung.register.sheet.Column;
import id.anjung.register.sheet.Spreadsheet;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Know papers that were served as lines of a sheet. */
final class PaperColumns {
    private static final String CODE = "code";
    private static final String DAY = "day";
    private static final String TAKEN = "times.taken";
    private static final String CALLED = "times.called";
    private static final String SERVED = "times.served";
    private static final String FINISHED = "times.finished";
    private static final String COUNTER = "counter";
    private static final String SERVICE = "service";
    private static final String PRIORITY = "priority";

    private static final Choices<PriorityClass> CLASSES = Choices.of(
            PriorityClass.class,
            Stream.of(PriorityClass.values())
                    .map(one -> new Words(one.words(Locale.of("id")), one.words(Locale.ENGLISH)))
                    .toArray(Words[]::new));

    /** The sheet. */
    static final Spreadsheet<PaperEntry> SHEET = new Spreadsheet<>(columns(), PaperColumns::read);

    private PaperColumns() {}

    private static List<Column<PaperEntry>> columns() {
        return List.of(
                required(CODE, new Words("Nomor", "Number"), (one, reader) -> one.code()),
                required(DAY, new Words("Tanggal", "Day"), (one, reader) -> Objects.toString(one.day(), "")),
                required(
                        TAKEN,
                        new Words("Jam ambil", "Taken"),
                        (one, reader) -> text(one.times().taken())),
                required(
                        CALLED,
                        new Words("Jam panggil", "Called"),
                        (one, reader) -> text(one.times().called())),
                required(
                        SERVED,
                        new Words("Jam mulai", "Served"),
                        (one, reader) -> text(one.times().served())),
                required(
                        FINISHED,
                        new Words("Jam selesai", "Finished"),
                        (one, reader) -> text(one.times().finished())),
                required(COUNTER, new Words("Loket", "Counter"), (one, reader) -> one.counter()),
                required(SERVICE, new Words("Layanan", "Service"), (one, reader) -> one.service()),
                optional(PRIORITY, new Words("Prioritas", "Priority"), PaperColumns::priority));
    }

    private static PaperEntry read(Cells cells) {
        var times =
                new PaperEntry.Times(cells.time(TAKEN), cells.time(CALLED), cells.time(SERVED), cells.time(FINISHED));
        return new PaperEntry(
                cells.text(CODE),
                cells.date(DAY),
                times,
                cells.text(COUNTER),
                cells.text(SERVICE),
                cells.maybe(PRIORITY, CLASSES));
    }

    private static String text(@Nullable LocalTime time) {
        return Objects.toString(time, "");
    }

    private static String priority(PaperEntry entry, Locale reader) {
        return Optional.ofNullable(entry.priority())
                .map(one -> CLASSES.word(one, reader))
                .orElse("");
    }
}
