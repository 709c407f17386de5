package id.anjung.admin.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.admin.bundle.yaml.Read;
import id.anjung.setting.level.SettingKey;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReadingSettingsTest {
    /** Stands before the sites, from line 8 on. */
    private static final String SETTINGS = """
            settings:
              calling: {priority_every: 4, most_calls: 2}
              day: {outside_hours: true, close: carry_over}
              hall:
                spelling: antrian
                notice: Selamat datang
            sites:""";

    @Test
    void what_is_decided_is_read_and_the_rest_is_left_to_the_province() {
        assertThat(Mistake.of("sites:", SETTINGS).read())
                .isInstanceOfSatisfying(
                        Read.Whole.class,
                        whole -> assertThat(
                                        ((MppBundle) whole.value()).decisions().mall())
                                .isEqualTo(Map.of(
                                        SettingKey.PRIORITY_EVERY, "4",
                                        SettingKey.MOST_CALLS, "2",
                                        SettingKey.OUTSIDE_HOURS, "true",
                                        SettingKey.CLOSE_OF_DAY, "carry_over",
                                        SettingKey.SPELLING, "antrian",
                                        SettingKey.NOTICE, "Selamat datang")));
        assertThat(Mistake.none().read())
                .isInstanceOfSatisfying(
                        Read.Whole.class,
                        whole -> assertThat(
                                        ((MppBundle) whole.value()).decisions().mall())
                                .isEmpty());
    }

    @Test
    void an_agency_decides_how_its_queue_is_called_and_nothing_else() {
        var own =
                Mistake.of("days_confirmed: false", "days_confirmed: false\n    settings: {calling: {most_calls: 5}}");
        assertThat(own.read())
                .isInstanceOfSatisfying(
                        Read.Whole.class,
                        whole -> assertThat(
                                        ((MppBundle) whole.value()).decisions().of("disdukcapil"))
                                .isEqualTo(Map.of(SettingKey.MOST_CALLS, "5")));
        assertThat(Mistake.of(
                                "days_confirmed: false",
                                "days_confirmed: false\n    settings: {hall: {spelling: antrian}}")
                        .faults())
                .singleElement()
                .asString()
                .contains("agencies[0].settings.hall: is not a field here");
    }

    @ParameterizedTest
    @MethodSource
    void each_mistake_is_named(String right, String wrong, List<String> faults) {
        assertThat(Mistake.of("sites:", SETTINGS.replace(right, wrong)).faults())
                .isEqualTo(faults);
    }

    static Stream<Arguments> each_mistake_is_named() {
        return Stream.of(
                Arguments.of(
                        "spelling: antrian",
                        "spelling: antri",
                        List.of("12: settings.hall.spelling: \"antri\" is none of its values;"
                                + " write antrean or antrian")),
                Arguments.of(
                        "most_calls: 2",
                        "most_calls: 11",
                        List.of("9: settings.calling.most_calls: \"11\" is not a number;"
                                + " write digits only, 1 to 10")),
                Arguments.of(
                        "most_calls: 2",
                        "most_call: 2",
                        List.of("9: settings.calling.most_call: is not a field here;"
                                + " did you mean \"most_calls\"?")),
                Arguments.of(
                        "notice: Selamat datang",
                        "notice: " + "a".repeat(301),
                        List.of("13: settings.hall.notice: must stand on one line, without space around it,"
                                + " of at most 300 characters")));
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
