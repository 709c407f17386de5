package id.anjung.house;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.house.SecurityTable.Named;
import id.anjung.house.SecurityTable.Row;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Hold the security documents to what is there, so that they do not go on claiming what was renamed or taken away. */
class SecurityTableTest {
    /** OWASP ASVS 5.0.0 has 70 requirements of level 1 and 183 of level 2. */
    private static final int REQUIREMENTS = 253;

    private static final int HELD_BY_A_TEST = 60;

    private final SecurityTable table = SecurityTable.here();

    @Test
    void each_requirement_stands_there_once_with_one_of_three_words_and_a_reason() {
        assertThat(table.rows())
                .extracting(Row::requirement)
                .doesNotHaveDuplicates()
                .hasSize(REQUIREMENTS);
        assertThat(table.rows()).extracting(Row::state).containsOnly("met", "not met", "not applicable");
        assertThat(table.rows()).extracting(Row::why).noneMatch(String::isBlank);
    }

    @Test
    void every_test_that_is_named_is_there() {
        var sources = table.sources();
        assertThat(table.tests())
                .isNotEmpty()
                .allSatisfy(named -> assertThat(sources.getOrDefault(named.type(), ""))
                        .as(named.toString())
                        .contains(sought(named)));
    }

    @Test
    void sixty_requirements_and_more_are_held_by_a_test() {
        assertThat(table.rows().stream()
                        .filter(row -> row.state().equals("met") && !row.tests().isEmpty()))
                .hasSizeGreaterThanOrEqualTo(HELD_BY_A_TEST);
    }

    @Test
    void every_link_leads_somewhere() {
        assertThat(table.paths())
                .isNotEmpty()
                .allMatch(path -> Files.exists(table.root().resolve(path)));
    }

    @Test
    void the_thirteen_functions_of_the_regulation_are_there() {
        assertThat(table.functions())
                .isEqualTo(List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m"));
    }

    private static String sought(Named named) {
        return named.method().isEmpty() ? "class " + named.type() : "void " + named.method() + "(";
    }
}
