package id.anjung.audit.chain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Hold the lines of an exported trail, so that a test can do to them what it likes. */
final class TrailFile {
    private final List<String> lines = new ArrayList<>();

    static TrailFile of(String chain, int entries, RandomGenerator random) {
        var file = new TrailFile();
        file.lines.add(new ChainLine.Beginning(chain).text());
        var head = Link.NONE;
        for (int i = 1; i <= entries; i++) {
            var fact = fact(i, random);
            head = head.next(chain, fact);
            file.lines.add(new ChainLine.Entry(head, fact).text());
        }
        file.lines.add(new ChainLine.End(head).text());
        return file;
    }

    static Fact fact(long id, RandomGenerator random) {
        return new Fact(
                id,
                Instant.parse("2026-11-26T01:00:00Z").plusNanos(1_000 * random.nextLong(1_000_000_000L)),
                "id-of-" + random.nextInt(10),
                "U2l0aSBSYWhtYWg=",
                "SERVICE_CHANGED",
                new Fact.About("service", "s" + random.nextInt(100), "Layanan \"KTP\" – " + random.nextInt(100)),
                random.nextBoolean() ? null : "{\"name\":\"A\\nB\"}",
                "{\"name\":\"" + random.nextInt() + "\"}");
    }

    List<String> lines() {
        return lines;
    }

    Path write(Path folder) {
        try {
            return Files.writeString(Files.createTempFile(folder, "trail", ".jsonl"), String.join("\n", lines) + "\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
