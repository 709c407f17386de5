package id.anjung.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoBoardTest {
    @Test
    void the_board_of_the_zone_with_the_most_counters_is_named(@TempDir Path seeds) throws Exception {
        Files.createDirectories(seeds.resolve("mpp"));
        Files.writeString(seeds.resolve("mpp/banjarbaru.yaml"), "counters:\n  - {number: '01', zone: a}\n");
        Files.writeString(seeds.resolve("mpp/tabalong.yaml"), """
                counters:
                  - {number: '01', zone: adminduk}
                  - {number: '02', zone: umum}
                  - {number: '03', zone: umum}
                """);
        assertThat(DemoBoard.path(seeds)).contains("/mpp/tabalong/papan/umum");
    }

    @Test
    void without_counters_no_board_is_named(@TempDir Path seeds) throws Exception {
        assertThat(DemoBoard.path(seeds)).isEmpty();
        Files.createDirectories(seeds.resolve("mpp"));
        Files.writeString(seeds.resolve("mpp/tabalong.yaml"), "name: MPP Tabalong\n");
        assertThat(DemoBoard.path(seeds)).isEmpty();
    }
}
