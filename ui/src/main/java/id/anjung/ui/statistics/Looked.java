package id.anjung.ui.statistics;

import com.vaadin.flow.router.QueryParameters;
import id.anjung.statistics.Grouping;
import id.anjung.statistics.Measure;
import id.anjung.statistics.Range;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Hold what the page of figures looks at, as its address says it.
 *
 * @param range which days
 * @param by taken apart into what
 * @param drawn which figure the chart shows
 */
record Looked(Range range, Grouping by, Measure drawn) {
    private static final Map<Grouping, String> WORDS = Map.of(
            Grouping.DAY, "hari",
            Grouping.AGENCY, "instansi",
            Grouping.SERVICE, "layanan",
            Grouping.COUNTER, "loket");

    static Looked read(QueryParameters address, LocalDate today) {
        var last = day(address, "sampai").orElse(today);
        var first = day(address, "dari").orElse(Range.upTo(last).from());
        return new Looked(
                new Range(first, last),
                Stream.of(Grouping.values())
                        .filter(by -> word(by).equals(one(address, "per")))
                        .findFirst()
                        .orElse(Grouping.DAY),
                Stream.of(Measure.values())
                        .filter(measure -> measure.definition().equals(one(address, "grafik")))
                        .findFirst()
                        .orElse(Measure.VISITS));
    }

    QueryParameters address() {
        var said = new LinkedHashMap<String, String>();
        said.put("dari", range.from().toString());
        said.put("sampai", range.to().toString());
        said.put("per", word(by));
        if (drawn != Measure.VISITS) {
            said.put("grafik", drawn.definition());
        }
        return QueryParameters.simple(said);
    }

    Looked with(Range other) {
        return new Looked(other, by, drawn);
    }

    Looked with(Grouping other) {
        return new Looked(range, other, drawn);
    }

    Looked with(Measure other) {
        return new Looked(range, by, other);
    }

    private static String word(Grouping by) {
        return WORDS.getOrDefault(by, "");
    }

    private static String one(QueryParameters address, String key) {
        return address.getSingleParameter(key).orElse("");
    }

    /** Days of a far past or future are days of nothing; the calendar goes from 2000 to 2999. */
    private static Optional<LocalDate> day(QueryParameters address, String key) {
        var written = one(address, key);
        try {
            return written.matches("2\\d{3}-\\d{2}-\\d{2}") ? Optional.of(LocalDate.parse(written)) : Optional.empty();
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
