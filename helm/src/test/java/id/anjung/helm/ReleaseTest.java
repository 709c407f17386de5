package id.anjung.helm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReleaseTest {
    private static final Pattern RELEASE = Pattern.compile("<artifactId>anjung</artifactId>\\s*<version>([^<]+)<");

    @Test
    void the_chart_is_of_the_release_it_is_built_with() {
        var pom = RELEASE.matcher(Chart.text(Chart.MODULE.resolveSibling("pom.xml")));
        assertThat(pom.find()).isTrue();

        assertThat(Chart.yaml(Chart.FOLDER.resolve("Chart.yaml"))).containsEntry("appVersion", pom.group(1));
        assertThat(images(Map.of())).containsOnly("anjung:" + pom.group(1));
    }

    @Test
    void an_image_can_be_named_by_tag_or_by_what_it_holds() {
        var digest = "sha256:" + "0a".repeat(32);

        assertThat(images(Map.of("image.tag", "1.2.3"))).containsOnly("anjung:1.2.3");
        assertThat(images(Map.of("image.digest", digest))).containsOnly("anjung@" + digest);
    }

    @ParameterizedTest
    @EnumSource
    void schemas_grow_before_the_realm_and_both_before_any_pod_of_the_new_release(Installation installation) {
        var migrate = hook(installation, "Job", "-migrate");
        var realm = hook(installation, "Job", "-realm");

        assertThat(migrate.get("helm.sh/hook")).contains("pre-upgrade").isEqualTo(realm.get("helm.sh/hook"));
        assertThat(weight(migrate)).isLessThan(weight(realm));
        // Their way to the database must be open before they go it.
        assertThat(weight(hook(installation, "NetworkPolicy", "-migrate"))).isLessThan(weight(migrate));
        assertThat(hook(installation, "NetworkPolicy", "-migrate"))
                .containsEntry("helm.sh/hook", migrate.get("helm.sh/hook"));
        assertThat(installation
                        .pod("migrate")
                        .containers()
                        .findFirst()
                        .orElseThrow()
                        .path("args"))
                .singleElement()
                .matches(word -> word.asText().equals("migrate"));
        assertThat(installation
                        .pod("backup")
                        .containers()
                        .findFirst()
                        .orElseThrow()
                        .path("args"))
                .singleElement()
                .matches(word -> word.asText().equals("backup"));
    }

    /** Before a first installation there is neither the trial's database nor a secret of the operator's making. */
    @ParameterizedTest
    @EnumSource
    void a_job_waits_for_nothing_that_only_comes_after_it(Installation installation) {
        var moments = hook(installation, "Job", "-migrate").getOrDefault("helm.sh/hook", "");

        var comesLater = installation.objects("StatefulSet").findAny().isPresent()
                || installation.objects("ExternalSecret").findAny().isPresent();
        assertThat(moments.startsWith("post-install")).isEqualTo(comesLater);
        for (var job : new String[] {"migrate", "realm"}) {
            assertThat(installation.pod(job).spec().has("serviceAccountName")).isFalse();
            assertThat(installation.pod(job).spec().path("volumes").toString()).doesNotContain("persistentVolumeClaim");
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobody_is_a_demonstration(Installation installation) {
        assertThat(installation.pods().filter(pod -> pod.variables().containsKey("ANJUNG_HOST")))
                .hasSize(6)
                .allMatch(pod -> pod.value("ANJUNG_DEMO").equals("false"));
    }

    @ParameterizedTest
    @EnumSource
    void each_process_has_its_role(Installation installation) {
        for (var role : Roles.ALL) {
            assertThat(installation.pod(role).value("ANJUNG_ROLES")).isEqualTo(role);
        }
    }

    @Test
    void the_manual_names_every_file_of_values_and_every_value_at_the_top() {
        var manual = Chart.text(Chart.FOLDER.resolve("README.md"));

        assertThat(Stream.of(Installation.values())
                        .map(file -> "`values/" + file.file().getFileName() + "`"))
                .allMatch(manual::contains);
        assertThat(Chart.yaml(Chart.FOLDER.resolve("values.yaml")).keySet())
                .allMatch(key -> manual.contains("`" + key + "`"));
    }

    private static Stream<String> images(Map<String, Object> set) {
        return Chart.render(Installation.PROVINCE.file(), set).stream()
                .flatMap(object -> Pod.of(object).stream())
                .flatMap(Pod::containers)
                .map(container -> container.path("image").asText());
    }

    private static Map<String, String> hook(Installation installation, String kind, String ending) {
        return installation
                .objects(kind)
                .filter(object -> object.name().endsWith(ending))
                .map(object -> KubernetesObject.texts(object.at("/metadata/annotations")))
                .findFirst()
                .orElseThrow();
    }

    private static int weight(Map<String, String> hook) {
        return Integer.parseInt(hook.getOrDefault("helm.sh/hook-weight", "0"));
    }
}
