package id.anjung.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Find in the seeds the board that has most to show on a demo day: that of the zone with the most counters. */
final class DemoBoard {
    private DemoBoard() {}

    private record Zone(String slug, String code, long counters) {}

    /** Answer the path of its page. */
    static Optional<String> path(Path seeds) {
        var folder = seeds.resolve("mpp");
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .flatMap(DemoBoard::zones)
                    .max(Comparator.comparingLong(Zone::counters))
                    .map(zone -> "/mpp/" + zone.slug() + "/papan/" + zone.code());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<Zone> zones(Path file) {
        var slug = String.valueOf(file.getFileName()).replace(".yaml", "");
        return counters(file).stream()
                .flatMap(counter -> counter instanceof Map<?, ?> map && map.get("zone") != null
                        ? Stream.of(String.valueOf(map.get("zone")))
                        : Stream.empty())
                .collect(Collectors.groupingBy(zone -> zone, Collectors.counting()))
                .entrySet()
                .stream()
                .map(zone -> new Zone(slug, zone.getKey(), zone.getValue()));
    }

    private static List<?> counters(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
            return content instanceof Map<?, ?> map && map.get("counters") instanceof List<?> counters
                    ? counters
                    : List.of();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
