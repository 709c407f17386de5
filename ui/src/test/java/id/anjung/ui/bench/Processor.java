package id.anjung.ui.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Know how much of the processors each part has had, which tells where the time goes on a machine that others use too.
 *
 * @param parts time by the name of the program; this process is the clients
 */
record Processor(Map<String, Duration> parts) {
    static Processor now() {
        var here = ProcessHandle.current();
        var parts = new TreeMap<String, Duration>();
        Stream.concat(Stream.of(here), here.descendants())
                .forEach(process -> process.info()
                        .totalCpuDuration()
                        .ifPresent(time -> parts.merge(name(process, here), time, Duration::plus)));
        return new Processor(parts);
    }

    private static String name(ProcessHandle process, ProcessHandle here) {
        if (process.equals(here)) {
            return "clients";
        }
        var program = process.info()
                .command()
                .map(command -> String.valueOf(Path.of(command).getFileName()))
                .orElse("?");
        return program.equals("java") ? "door" : program;
    }

    /** Say what each piece of work has cost since another moment. */
    String since(Processor former, double pieces) {
        var cost = new StringBuilder();
        parts.forEach((name, time) -> {
            var spent = time.minus(former.parts().getOrDefault(name, Duration.ZERO));
            cost.append("%s %.2f ms, ".formatted(name, spent.toNanos() / 1e6 / pieces));
        });
        return cost.substring(0, cost.length() - 2);
    }
}
