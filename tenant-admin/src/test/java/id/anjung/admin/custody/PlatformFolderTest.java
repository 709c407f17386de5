package id.anjung.admin.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlatformFolderTest {
    private static final Instant NIGHT = Instant.parse("2026-11-30T18:00:00.123Z");

    @TempDir
    private Path folder;

    @Test
    void the_newest_stay_and_what_was_begun_before_them_goes() throws IOException {
        var copies = new PlatformFolder(folder.toString());
        assertThat(copies.newest()).isEmpty();
        Files.createFile(copies.begun(NIGHT.minusSeconds(60)));
        for (int night = 0; night < 3; night++) {
            Files.createFile(copies.begun(NIGHT.plusSeconds(night)));
            copies.keep(NIGHT.plusSeconds(night));
        }
        var beingMade = Files.createFile(copies.begun(NIGHT.plusSeconds(9)));
        assertThat(copies.newest()).contains(NIGHT.plusSeconds(2));
        copies.keepNewest(2);
        try (var left = Files.list(folder.resolve("platform"))) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "20261130T180001123Z.zip",
                            "20261130T180002123Z.zip",
                            beingMade.getFileName().toString());
        }
        copies.deleteAll();
        assertThat(copies.newest()).isEmpty();
    }
}
