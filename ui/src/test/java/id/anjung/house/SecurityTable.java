package id.anjung.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Read what the security documents claim, and what the sources hold of it.
 *
 * @param root the repository
 */
record SecurityTable(Path root) {
    static final List<String> DOCUMENTS = List.of("SECURITY.md", "SECURITY-ASVS.md");

    private static final Pattern REQUIREMENT = Pattern.compile("5\\.0\\.0-\\d+\\.\\d+\\.\\d+");
    private static final Pattern FUNCTION = Pattern.compile("[a-m]");
    private static final Pattern LINK = Pattern.compile("]\\(([^)]+)\\)");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)(?:\\.(\\w+))?`");

    /**
     * Hold a line about one requirement.
     *
     * @param requirement its number
     * @param state whether it is met
     * @param why why we say so
     * @param tests the tests that hold it
     */
    record Row(String requirement, String state, String why, List<Named> tests) {}

    /**
     * Name a test.
     *
     * @param type the class
     * @param method the method; empty for all of them
     */
    record Named(String type, String method) {}

    static SecurityTable here() {
        var module = Path.of("").toAbsolutePath();
        return new SecurityTable(Files.exists(module.resolve("SECURITY.md")) ? module : module.resolve(".."));
    }

    List<Row> rows() {
        return cells(REQUIREMENT)
                .map(cells -> new Row(cells.get(0), cells.get(3), cells.get(4), tests(cells.get(6))))
                .toList();
    }

    /** Answer the functions of the regulation of BSSN, by their letters. */
    List<String> functions() {
        return cells(FUNCTION).map(List::getFirst).toList();
    }

    /** Answer every test that either document names anywhere. */
    List<Named> tests() {
        return DOCUMENTS.stream().flatMap(name -> tests(text(name)).stream()).toList();
    }

    /** Answer where links lead that do not leave the repository. */
    List<String> paths() {
        return DOCUMENTS.stream()
                .flatMap(name -> LINK.matcher(text(name)).results())
                .map(found -> found.group(1).replaceAll("#.*", ""))
                .filter(path -> !path.isEmpty() && !path.startsWith("https://"))
                .toList();
    }

    /** Answer the text of each test class by its name. */
    Map<String, String> sources() {
        try (var modules = Files.list(root)) {
            return modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .flatMap(SecurityTable::files)
                    .filter(file -> file.toString().endsWith("Test.java"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString().replace(".java", ""),
                            SecurityTable::read,
                            String::concat));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Stream<List<String>> cells(Pattern first) {
        return text("SECURITY-ASVS.md")
                .lines()
                .filter(line -> line.startsWith("| "))
                .map(line -> Arrays.stream(line.substring(2).split(" ?\\| ?", -1))
                        .map(String::strip)
                        .toList())
                .filter(cells -> first.matcher(cells.getFirst()).matches());
    }

    private static List<Named> tests(String text) {
        return TEST.matcher(text).results().map(SecurityTable::named).toList();
    }

    private static Named named(MatchResult found) {
        return new Named(found.group(1), found.group(2) == null ? "" : found.group(2));
    }

    private String text(String name) {
        return read(root.resolve(name));
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
