package id.anjung.standard;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.register.FieldProblem;
import id.anjung.register.Problem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ServiceStandardTest {
    private static final LocalDate DAY = LocalDate.parse("2026-06-01");

    @Test
    void six_parts_of_delivery_and_three_of_the_others_are_nine_of_fourteen() {
        var written = new EnumMap<Component, String>(Component.class);
        Component.ofDelivery().forEach(component -> written.put(component, "ada"));
        List.of(Component.LEGAL_BASIS, Component.FACILITIES, Component.STAFF_COUNT)
                .forEach(component -> written.put(component, "ada"));
        var standard = published("SK 1", DAY, DAY, written);
        assertThat(standard.completeness()).isEqualByComparingTo("64.29");
        assertThat(standard.complete()).isFalse();
        assertThat(standard.problems()).as("it may be published all the same").isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void only_a_part_that_a_citizen_meets_keeps_it_from_being_published(Component lacking) {
        var written = all();
        written.put(lacking, "  ");
        var problems = published("SK 1", DAY, DAY, written).problems();
        if (lacking.delivery()) {
            assertThat(problems).containsExactly(FieldProblem.of(ServiceStandard.field(lacking), Problem.REQUIRED));
        } else {
            assertThat(problems).isEmpty();
        }
    }

    @Test
    void a_published_one_names_its_decree_and_its_days() {
        assertThat(published(null, null, null, all()).problems())
                .extracting(FieldProblem::field)
                .containsExactly("decree", "decided", "from");
        assertThat(published("SK 1", DAY, DAY.minusDays(1), all()).problems())
                .containsExactly(FieldProblem.of("from", Problem.WRONG_ORDER, DAY));
    }

    @Test
    void a_draft_may_lack_everything_but_its_service() {
        assertThat(new ServiceStandard("a", "Akta", "akta", null, null, null, false, Map.of()).problems())
                .isEmpty();
        assertThat(new ServiceStandard("a", "Akta", "", null, null, null, false, Map.of()).problems())
                .extracting(FieldProblem::field)
                .containsExactly("service");
    }

    @Test
    void it_is_in_force_from_its_first_day_on() {
        var standard = published("SK 1", DAY, DAY.plusDays(10), all());
        assertThat(standard.inForceOn(DAY.plusDays(9))).isFalse();
        assertThat(standard.inForceOn(DAY.plusDays(10))).isTrue();
    }

    private static EnumMap<Component, String> all() {
        var all = new EnumMap<Component, String>(Component.class);
        Arrays.stream(Component.values()).forEach(component -> all.put(component, "ada"));
        return all;
    }

    private static ServiceStandard published(
            @Nullable String decree,
            @Nullable LocalDate decided,
            @Nullable LocalDate from,
            Map<Component, String> components) {
        return new ServiceStandard("akta-v1", "Akta kelahiran", "akta", decree, decided, from, true, components);
    }
}
