package id.anjung.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.anjung.queue.Hall;
import id.anjung.queue.RandomDay;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever officers did: the figures are those that anybody finds who counts the periods by hand. */
class ReconciliationTest {
    private static final long SEED = Long.getLong("seed", System.nanoTime());

    private static Hall hall;
    private static Watched day;

    @BeforeAll
    static void letADayPass() {
        System.out.println("seed " + SEED + " (-Dseed=" + SEED + " runs it again)");
        hall = Hall.of("9133", 2, 2);
        RandomDay.at(hall, new Random(SEED));
        day = new Watched(hall, hall.officer("rina", "a1"));
    }

    @AfterAll
    static void close() {
        hall.close();
    }

    @Test
    void the_whole_is_what_a_count_by_hand_finds() {
        var byHand = CountByHand.of(hall);
        assertThat(byHand.tickets()).isGreaterThan(50);
        assertThat(day.report(Grouping.DAY).whole().figures().stream()
                        .filter(figure -> figure.measure() != Measure.ACTIVE_AGENCIES))
                .containsExactlyElementsOf(byHand.figures());
    }

    @ParameterizedTest
    @EnumSource(Grouping.class)
    void the_parts_make_up_the_whole(Grouping by) {
        var report = day.report(by);
        for (var measure : report.measures()) {
            switch (measure.unit()) {
                case COUNT -> {
                    if (measure != Measure.VISITS || by == Grouping.DAY) {
                        adds(
                                report,
                                measure,
                                figure -> Optional.ofNullable(figure.value()).map(Number::longValue));
                    }
                }
                case SECONDS -> adds(report, measure, figure -> Optional.ofNullable(figure.of()));
                case PERCENT -> {
                    adds(report, measure, figure -> Optional.ofNullable(figure.part()));
                    adds(report, measure, figure -> Optional.ofNullable(figure.of()));
                }
            }
        }
    }

    private static void adds(Report report, Measure measure, Function<Figure, Optional<Long>> amount) {
        // Presence is cut to seconds in each part.
        long cut = measure == Measure.PRESENCE ? report.parts().size() : 0;
        assertThat(sum(report.parts(), measure, amount))
                .as(measure + " by " + report.by())
                .isCloseTo(sum(List.of(report.whole()), measure, amount), within(cut));
    }

    private static long sum(List<Part> parts, Measure measure, Function<Figure, Optional<Long>> amount) {
        return parts.stream()
                .flatMap(part -> part.figure(measure).stream())
                .flatMap(figure -> amount.apply(figure).stream())
                .mapToLong(Long::longValue)
                .sum();
    }
}
