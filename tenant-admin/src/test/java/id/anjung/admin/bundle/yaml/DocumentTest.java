package id.anjung.admin.bundle.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'a: &x 1'                   | f.yaml:1: anchors (&x) are not used here; leave it out",
                "'a: 1\nb: *x'               | f.yaml:2: aliases (*x) are not used here; write the value again",
                "'a: !!java.net.URL [x]'     | f.yaml:1: tags (tag:yaml.org,2002:java.net.URL) are not used here; leave it out",
                "'a: ! x'                    | f.yaml:1: tags (!) are not used here; leave it out",
                "''                          | f.yaml:1: is empty",
                "'# nothing'                 | f.yaml:1: is empty",
                "'- a'                       | f.yaml:1: must hold fields, each as \"name: value\"",
                "'a: 1\n? [b]\n: 2'          | f.yaml:2: a field's name must be a single word",
                "'a: 1\n\tb: 2'              | f.yaml:2: is not YAML: found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation)",
                "'a: 1\n---\na: 2'           | f.yaml:2: is not YAML: but found another document",
                "'a: \"x'                    | f.yaml:1: is not YAML: found unexpected end of stream",
                "'a: 1\n\nb: \u0007'         | f.yaml:3: holds a character that is not text",
            })
    void what_is_not_plain_yaml_is_refused(String text, String fault) {
        assertThat(faults(text)).containsExactly(fault);
    }

    @Test
    @Timeout(10)
    void a_bomb_of_aliases_is_refused_before_it_unfolds() {
        var bomb = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertThat(faults(bomb.toString())).hasSize(40 + 2 * 39).allMatch(fault -> fault.contains("not used here"));
    }

    @Test
    @Timeout(10)
    void a_pit_of_brackets_is_refused_before_it_is_climbed() {
        assertThat(faults("a: " + "[".repeat(100_000))).containsExactly("f.yaml:1: is nested deeper than 10 levels");
    }

    @Test
    @Timeout(10)
    void a_flood_of_values_is_refused() {
        assertThat(faults("a: [" + "1,".repeat(60_000) + "1]"))
                .containsExactly("f.yaml:1: holds more than 50000 values");
        assertThat(faults("a: " + "x".repeat(1 << 20))).containsExactly("f.yaml:1: is larger than a megabyte");
    }

    @Test
    void a_byte_order_mark_is_no_fault() {
        assertThat(Document.read(new SourceText("f.yaml", "\ufeffa: 1\n"), fields -> fields.one("a", Words.NAME)))
                .isEqualTo(new Read.Whole<>("1"));
    }

    private static List<String> faults(String text) {
        var read = Document.read(new SourceText("f.yaml", text), fields -> fields.one("a", Words.NAME));
        return switch (read) {
            case Read.Whole<String>(var value) -> List.of("whole: " + value);
            case Read.Faulty<String>(var faults) ->
                faults.stream().map(BundleFault::toString).toList();
        };
    }
}
