package id.anjung.admin.bundle.yaml;

import java.io.StringReader;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Refuse the clever parts of YAML before anything is built: tags could name classes, aliases could unfold into
 * gigabytes, and neither is of use to whoever edits these files.
 */
final class PlainYaml {
    static final int DEEPEST = 10;

    private static final int MOST_VALUES = 50_000;

    private final Faults faults;
    private int depth;
    private int values;

    private PlainYaml(Faults faults) {
        this.faults = faults;
    }

    static void check(Yaml yaml, SourceText source, Faults faults) {
        if (source.text().length() > SourceText.MOST_BYTES) {
            faults.add(1, "", Phrase.of("is larger than a megabyte", "lebih besar dari satu megabita"));
            return;
        }
        var check = new PlainYaml(faults);
        for (var event : yaml.parse(new StringReader(source.text()))) {
            if (!check.bearable(event)) {
                return;
            }
        }
    }

    /** Note what is clever; answer whether it makes sense to go on. */
    private boolean bearable(Event event) {
        int line = event.getStartMark().getLine() + 1;
        switch (event) {
            case AliasEvent alias ->
                faults.add(
                        line,
                        "",
                        Phrase.of(
                                "aliases (*%s) are not used here; write the value again",
                                "alias (*%s) tidak dipakai di sini; tulis nilainya lagi", alias.getAnchor()));
            case CollectionStartEvent start -> {
                refuse(line, start, start.getTag());
                depth++;
            }
            case ScalarEvent scalar -> refuse(line, scalar, scalar.getTag());
            case CollectionEndEvent _ -> depth--;
            default -> {}
        }
        if (depth > DEEPEST) {
            faults.add(
                    line, "", Phrase.of("is nested deeper than %d levels", "bersarang lebih dari %d tingkat", DEEPEST));
            return false;
        }
        if (event instanceof NodeEvent && ++values > MOST_VALUES) {
            faults.add(line, "", Phrase.of("holds more than %d values", "memuat lebih dari %d nilai", MOST_VALUES));
            return false;
        }
        return true;
    }

    private void refuse(int line, NodeEvent event, @Nullable String tag) {
        if (event.getAnchor() != null) {
            faults.add(
                    line,
                    "",
                    Phrase.of(
                            "anchors (&%s) are not used here; leave it out",
                            "jangkar (&%s) tidak dipakai di sini; hapuslah", event.getAnchor()));
        }
        if (tag != null) {
            faults.add(
                    line,
                    "",
                    Phrase.of(
                            "tags (%s) are not used here; leave it out",
                            "tag (%s) tidak dipakai di sini; hapuslah", tag));
        }
    }
}
