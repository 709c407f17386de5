package id.anjung.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RenderingTest {
    @Test
    void there_are_five_installations_to_begin_with() throws IOException {
        try (var files = Files.list(Chart.FOLDER.resolve("values"))) {
            assertThat(files)
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(Installation.values())
                            .map(Installation::file)
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_passes_helm_s_strict_lint(Installation installation, @TempDir Path room) {
        var result = Chart.lint(installation.file(), room);

        assertThat(result.isFailed())
                .as(String.join("\n", result.getMessages()))
                .isFalse();
        assertThat(result.getMessages()).noneMatch(message -> message.contains("[WARNING]"));
    }

    @ParameterizedTest
    @EnumSource
    void every_object_is_what_kubernetes_takes_for_its_type(Installation installation) {
        assertThat(installation.objects()).hasSizeGreaterThan(15).allSatisfy(StrictTypes::check);
    }

    @ParameterizedTest
    @EnumSource
    void names_are_given_once_and_in_no_other_namespace(Installation installation) {
        assertThat(installation.objects().stream().map(KubernetesObject::toString))
                .doesNotHaveDuplicates();
        assertThat(installation.objects())
                .allMatch(object -> object.at("/metadata/namespace").isMissingNode());
    }

    @ParameterizedTest
    @EnumSource
    void the_notes_say_where_everything_is_and_what_is_only_for_trials(Installation installation) {
        var notes = Chart.notes(installation.file());

        assertThat(notes).contains("public pages and API   http", "console                http", "jdbc:mysql://");
        assertThat(notes.contains("THIS IS A TRIAL")).isEqualTo(installation == Installation.TRIAL);
        assertThat(notes.contains("port-forward")).isEqualTo(installation == Installation.TRIAL);
    }

    @Test
    void without_addresses_it_says_which_one_is_missing() {
        assertThatThrownBy(Chart::renderWithoutValues)
                .message()
                .containsAnyOf(List.of("database.url", "open.url", "console.url", "keycloak.url")
                        .toArray(String[]::new))
                .contains("is not set: give the address");
    }
}
