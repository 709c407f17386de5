package id.anjung.admin.oversight;

import id.anjung.admin.Compared;
import id.anjung.statistics.Figure;
import id.anjung.statistics.Measure;
import id.anjung.statistics.Range;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Show MPPs side by side to a program.
 *
 * @param from first day
 * @param to last day
 * @param items one for each MPP that is served, by region code
 */
@Serdeable
record Comparison(LocalDate from, LocalDate to, List<Row> items) {
    /**
     * Show one MPP.
     *
     * @param mpp its name in addresses
     * @param name its name for people
     * @param regionCode code of its regency or city
     * @param standing whether it may be ranked, and if not, why
     * @param residents of its regency; nothing when nobody knows
     * @param counters that it has in use
     * @param openDays days on which counters were scheduled
     * @param recordedDays those of them on which somebody came
     * @param visitsPerThousand visits by a thousand residents and thirty days (KPI-16)
     * @param finishedPerCounter services finished by counters and scheduled days
     * @param figures the figures of these days, by the keys of their definitions
     */
    @Serdeable
    record Row(
            String mpp,
            String name,
            String regionCode,
            Compared.Standing standing,
            @Nullable Integer residents,
            long counters,
            int openDays,
            int recordedDays,
            @Nullable BigDecimal visitsPerThousand,
            @Nullable BigDecimal finishedPerCounter,
            List<Shown> figures) {}

    /**
     * Show a figure.
     *
     * @param code of the key figure that it belongs to
     * @param definition key of its definition, as the statistics of an MPP explain it
     * @param value the figure; nothing where nothing was there to measure
     * @param part of a share: how much of the whole
     * @param of of a share: the whole; of a time: how many were measured
     */
    @Serdeable
    record Shown(
            String code,
            String definition,
            @Nullable BigDecimal value,
            @Nullable Long part,
            @Nullable Long of) {
        private static Shown of(Figure figure) {
            var measure = figure.measure();
            return new Shown(measure.code(), measure.definition(), figure.value(), figure.part(), figure.of());
        }
    }

    static Comparison of(Range range, List<Compared> compared) {
        return new Comparison(
                range.from(), range.to(), compared.stream().map(Comparison::row).toList());
    }

    private static Row row(Compared one) {
        return new Row(
                one.tenant().slug(),
                one.tenant().name(),
                one.tenant().id().regionCode(),
                one.standing(),
                one.residents() == 0 ? null : one.residents(),
                one.counters(),
                one.openDays(),
                one.recordedDays(),
                one.perThousand(count(one, Measure.VISITS)),
                one.perCounterAndDay(count(one, Measure.FINISHED)),
                one.whole().figures().stream().map(Shown::of).toList());
    }

    private static long count(Compared one, Measure measure) {
        return one.whole()
                .figure(measure)
                .map(Figure::value)
                .map(Number::longValue)
                .orElse(0L);
    }
}
