package id.anjung.admin.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.admin.bundle.yaml.Read;
import id.anjung.queue.CloseOfDay;
import id.anjung.queue.QueueRules;
import id.anjung.queue.Spelling;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingQueueTest {
    /** Stands before the sites, from line 8 on. */
    private static final String QUEUE = """
            queue:
              spelling: antrian
              notice: Selamat datang
              calling: {priority_every: 4, recall_seconds: 30, most_calls: 2, return_after: 5, undo_seconds: 60}
              day: {print_seconds: 90, mobile_quota: 7, outside_hours: true, close: carry_over}
              alarms:
                forgotten_minutes: 40
                target_minutes: 20
                absent_minutes: 10
            sites:""";

    @Test
    void rules_are_read_whole() {
        assertThat(Mistake.of("sites:", QUEUE).read())
                .isInstanceOfSatisfying(
                        Read.Whole.class,
                        whole -> assertThat(((MppBundle) whole.value()).queue())
                                .isEqualTo(new QueueRules(
                                        QueueRules.CODE,
                                        new QueueRules.Calling(4, 30, 2, 5, 60),
                                        new QueueRules.Day(true, CloseOfDay.CARRY_OVER, 90, 7),
                                        new QueueRules.Alarms(40, 20, 10),
                                        Spelling.ANTRIAN,
                                        "Selamat datang")));
    }

    @Test
    void a_file_without_rules_leaves_the_usual_ones() {
        assertThat(Mistake.none().read())
                .isInstanceOfSatisfying(
                        Read.Whole.class,
                        whole -> assertThat(((MppBundle) whole.value()).queue()).isNull());
    }

    @ParameterizedTest
    @MethodSource
    void each_mistake_is_named(String right, String wrong, List<String> faults) {
        assertThat(Mistake.of("sites:", QUEUE.replace(right, wrong)).faults()).isEqualTo(faults);
    }

    static Stream<Arguments> each_mistake_is_named() {
        return Stream.of(
                Arguments.of(
                        "spelling: antrian",
                        "spelling: antri",
                        List.of("9: queue.spelling: \"antri\" is not a spelling; write antrean or antrian")),
                Arguments.of(
                        "most_calls: 2",
                        "most_calls: 11",
                        List.of("11: queue.calling.most_calls: \"11\" is not a number; write digits only, 1 to 10")),
                Arguments.of(
                        "undo_seconds: 60",
                        "undo_second: 60",
                        List.of(
                                "11: queue.calling.undo_seconds: is missing",
                                "11: queue.calling.undo_second: is not a field here; did you mean \"undo_seconds\"?")),
                Arguments.of(
                        "close: carry_over",
                        "close: besok",
                        List.of("12: queue.day.close: \"besok\" is not a way to end the day;"
                                + " write expire, carry_over or rebook")),
                Arguments.of("    target_minutes: 20\n", "", List.of("14: queue.alarms.target_minutes: is missing")),
                Arguments.of(
                        "notice: Selamat datang",
                        "notice: " + "a".repeat(301),
                        List.of("10: queue.notice: is longer than 300 characters")));
    }

    @ParameterizedTest
    @MethodSource
    void letters_of_agencies_are_one_to_three_capitals_and_one_agencys_only(String wrong, List<String> faults) {
        assertThat(Mistake.of("days_confirmed: false", "days_confirmed: false\n    letters: CS")
                        .and("days: [wed]\n", "days: [wed]\n    letters: " + wrong + "\n")
                        .faults())
                .isEqualTo(faults);
    }

    static Stream<Arguments> letters_of_agencies_are_one_to_three_capitals_and_one_agencys_only() {
        return Stream.of(
                Arguments.of("POL", List.of()),
                Arguments.of(
                        "CS",
                        List.of("47: agencies[1].letters: \"CS\" already names the numbers of an agency on line 40")),
                Arguments.of(
                        "polres",
                        List.of("47: agencies[1].letters: \"polres\" is not letters of a number;"
                                + " write one to three capitals, such as A")));
    }
}
