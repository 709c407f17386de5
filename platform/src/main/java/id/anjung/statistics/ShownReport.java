package id.anjung.statistics;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Show a report to a program.
 *
 * @param from first day
 * @param to last day
 * @param by into which parts it is taken apart
 * @param targetMinutes the wait that the mall promises
 * @param definitions what each figure means, in the reader's language
 * @param whole the figures of everything together
 * @param parts the figures of each part
 */
@Serdeable
record ShownReport(
        LocalDate from,
        LocalDate to,
        Grouping by,
        int targetMinutes,
        List<Definition> definitions,
        List<ShownFigure> whole,
        List<ShownPart> parts) {
    /**
     * Say what a figure means.
     *
     * @param key by which figures refer to it
     * @param code of the key figure that it belongs to
     * @param unit in what it is given
     * @param name its name
     * @param means what it means
     */
    @Serdeable
    record Definition(String key, String code, Measure.Unit unit, String name, String means) {}

    /**
     * Show a part.
     *
     * @param key the day, or a code; empty for tickets that no counter has called
     * @param name for people
     * @param figures its figures
     */
    @Serdeable
    record ShownPart(String key, String name, List<ShownFigure> figures) {}

    /**
     * Show a figure.
     *
     * @param code of the key figure that it belongs to
     * @param definition key of its definition
     * @param value the figure; nothing where nothing was there to measure
     * @param part of a share: how much of the whole, counters' presence in seconds
     * @param of of a share: the whole; of a time: how many were measured
     */
    @Serdeable
    record ShownFigure(
            String code,
            String definition,
            @Nullable BigDecimal value,
            @Nullable Long part,
            @Nullable Long of) {
        static ShownFigure of(Figure figure) {
            var measure = figure.measure();
            return new ShownFigure(measure.code(), measure.definition(), figure.value(), figure.part(), figure.of());
        }
    }

    static ShownReport of(Report report, Locale reader) {
        return new ShownReport(
                report.range().from(),
                report.range().to(),
                report.by(),
                report.targetMinutes(),
                report.whole().figures().stream()
                        .map(figure -> definition(figure.measure(), reader))
                        .toList(),
                shown(report.whole()),
                report.parts().stream()
                        .map(part -> new ShownPart(part.key(), ReportTables.name(part, reader), shown(part)))
                        .toList());
    }

    private static List<ShownFigure> shown(Part part) {
        return part.figures().stream().map(ShownFigure::of).toList();
    }

    private static Definition definition(Measure measure, Locale reader) {
        return new Definition(
                measure.definition(), measure.code(), measure.unit(), measure.words(reader), measure.means(reader));
    }
}
