package id.anjung.catalog;

import static id.anjung.register.sheet.Column.optional;
import static id.anjung.register.sheet.Column.required;

import id.anjung.register.Words;
import id.anjung.register.sheet.Cells;
import id.anjung.register.sheet.Choices;
import id.anjung.register.sheet.Column;
import id.anjung.register.sheet.Spreadsheet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Know the services of a mall as lines of a sheet. */
final class ServiceColumns {
    private static final Choices<ServiceKind> KINDS = Choices.of(
            ServiceKind.class,
            new Words("ditunggu", "while waiting"),
            new Words("proses lanjut", "back office"),
            new Words("rekomendasi", "recommendation"),
            new Words("terjadwal", "scheduled"),
            new Words("informasi", "information"));
    private static final Choices<ServiceChannel> CHANNELS = Choices.of(
            ServiceChannel.class,
            new Words("langsung", "in person"),
            new Words("bergerak", "mobile"),
            new Words("mandiri", "self-service"),
            new Words("elektronik", "electronic"),
            new Words("lantatur", "drive-thru"));
    private static final Choices<ProcessingTime.Unit> UNITS = Choices.of(
            ProcessingTime.Unit.class,
            new Words("menit", "minutes"),
            new Words("hari kerja", "working days"),
            new Words("hari kalender", "calendar days"));

    private static final String CODE = "code";
    private static final String NAME = "name";
    private static final String AGENCY = "agency";
    private static final String KIND = "handling.kind";
    private static final String CHANNEL = "handling.channels";
    private static final String REQUIREMENTS = "terms.requirements";
    private static final String TIME = "terms.time.text";
    private static final String AMOUNT = "terms.time.amount";
    private static final String UNIT = "terms.time.unit";
    private static final String FEE = "terms.fee.text";
    private static final String RUPIAH = "terms.fee.rupiah";
    private static final String PRODUCT = "terms.product";
    private static final String CONFIRMED = "confirmed";
    private static final String SOURCE = "source";

    /** The sheet. */
    static final Spreadsheet<Service> SHEET = new Spreadsheet<>(columns(), ServiceColumns::read);

    private ServiceColumns() {}

    private static List<Column<Service>> columns() {
        return List.of(
                required(CODE, new Words("Kode", "Code"), (one, reader) -> one.code()),
                required(NAME, new Words("Nama", "Name"), (one, reader) -> one.name()),
                required(AGENCY, new Words("Instansi", "Agency"), (one, reader) -> one.agency()),
                required(
                        KIND,
                        new Words("Jenis", "Kind"),
                        (one, reader) -> KINDS.word(one.handling().kind(), reader)),
                required(CHANNEL, new Words("Saluran", "Channels"), ServiceColumns::channels),
                required(
                        REQUIREMENTS,
                        new Words("Persyaratan", "Requirements"),
                        (one, reader) -> String.join("\n", one.terms().requirements())),
                required(
                        TIME,
                        new Words("Waktu", "Time"),
                        (one, reader) -> one.terms().time().text()),
                optional(
                        AMOUNT,
                        new Words("Jumlah waktu", "Time amount"),
                        (one, reader) -> text(one.terms().time().amount())),
                optional(UNIT, new Words("Satuan waktu", "Time unit"), ServiceColumns::unit),
                required(
                        FEE,
                        new Words("Biaya", "Fee"),
                        (one, reader) -> one.terms().fee().text()),
                optional(
                        RUPIAH,
                        new Words("Rupiah", "Rupiah"),
                        (one, reader) -> text(one.terms().fee().rupiah())),
                required(
                        PRODUCT,
                        new Words("Produk", "Product"),
                        (one, reader) -> one.terms().product()),
                optional(
                        CONFIRMED,
                        new Words("Terkonfirmasi", "Confirmed"),
                        (one, reader) -> Cells.word(one.confirmed(), reader)),
                optional(SOURCE, new Words("Sumber", "Source"), (one, reader) -> one.source()));
    }

    private static Service read(Cells cells) {
        var amount = cells.number(AMOUNT);
        var time = new ProcessingTime(
                cells.text(TIME),
                amount == null ? null : Math.toIntExact(Math.min(amount, Integer.MAX_VALUE)),
                cells.maybe(UNIT, UNITS));
        var terms = new ServiceTerms(
                cells.lines(REQUIREMENTS), time, new Fee(cells.text(FEE), cells.number(RUPIAH)), cells.text(PRODUCT));
        return new Service(
                cells.text(CODE),
                cells.text(NAME),
                cells.text(AGENCY),
                new Handling(cells.one(KIND, KINDS), cells.many(CHANNEL, CHANNELS)),
                terms,
                cells.yes(CONFIRMED),
                cells.text(SOURCE));
    }

    private static String channels(Service service, Locale reader) {
        return service.handling().channels().stream()
                .map(channel -> CHANNELS.word(channel, reader))
                .collect(Collectors.joining(", "));
    }

    private static String unit(Service service, Locale reader) {
        return Optional.ofNullable(service.terms().time().unit())
                .map(unit -> UNITS.word(unit, reader))
                .orElse("");
    }

    private static String text(@Nullable Number number) {
        return number == null ? "" : number.toString();
    }
}
