package id.anjung.audit.chain;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Random;

/** Measure how long verifying a long trail takes: {@code ./anjung bench audit}. */
public final class AuditBench {
    private static final int ENTRIES = 1_000_000;
    private static final long SEED = 20_261_126L;

    private AuditBench() {}

    /** Write a trail of a million entries, and verify it. */
    public static void main(String[] arguments) throws IOException {
        Locale.setDefault(Locale.ROOT);
        var random = new Random(SEED);
        var file = ChainFile.written(lines -> {
            lines.accept(new ChainLine.Beginning("6309"));
            var head = Link.NONE;
            for (long id = 1; id <= ENTRIES; id++) {
                var fact = TrailFile.fact(id, random);
                head = head.next("6309", fact);
                lines.accept(new ChainLine.Entry(head, fact));
            }
            lines.accept(new ChainLine.End(head));
        });
        var kept = Files.createTempFile("anjung-bench-", ".jsonl");
        try (file) {
            Files.copy(file, kept, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            System.out.printf(
                    "%d processors, Java %s, %d entries, %d MB, seed %d%n",
                    Runtime.getRuntime().availableProcessors(),
                    Runtime.version(),
                    ENTRIES,
                    Files.size(kept) >> 20,
                    SEED);
            long start = System.nanoTime();
            var verdict = VerifyingChain.verify(kept);
            double seconds = (System.nanoTime() - start) / 1e9;
            if (!(verdict instanceof Verdict.Whole)) {
                throw new IllegalStateException("The trail is not whole: " + verdict);
            }
            System.out.printf("{\"bench\":\"audit\",\"entries\":%d,\"verify_s\":%.1f}%n", ENTRIES, seconds);
        } finally {
            Files.delete(kept);
        }
    }
}
