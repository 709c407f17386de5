package id.anjung.admin.bundle.yaml;

import java.io.StringReader;
import java.util.function.Function;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.reader.ReaderException;

/** Read a whole file: first whether it is plain YAML, then its fields. */
public final class Document {
    private Document() {}

    /** Answer what the file holds, or all of its faults. */
    public static <T> Read<T> read(SourceText source, Function<Fields, T> reader) {
        var faults = Faults.of(source.name());
        T value = null;
        try {
            PlainYaml.check(yaml(), source, faults);
            value = faults.none() ? compose(source, faults, reader) : null;
        } catch (MarkedYAMLException broken) {
            faults.add(line(broken), "", Phrase.of("is not YAML: %s", "bukan YAML: %s", broken.getProblem()));
        } catch (ReaderException strange) {
            faults.add(
                    line(source.text(), strange.getPosition()),
                    "",
                    Phrase.of("holds a character that is not text", "memuat huruf yang bukan teks"));
        }
        return value != null && faults.none() ? new Read.Whole<>(value) : new Read.Faulty<>(faults.all());
    }

    private static <T> T compose(SourceText source, Faults faults, Function<Fields, T> reader) {
        var root = yaml().compose(new StringReader(source.text()));
        if (root instanceof MappingNode mapping) {
            return new Fields(mapping, "", faults).read(reader);
        }
        faults.add(1, "", root == null ? Phrase.of("is empty", "kosong") : Fields.NO_FIELDS);
        return Fields.nothing(faults.muted()).read(reader);
    }

    private static Yaml yaml() {
        var limits = new LoaderOptions();
        limits.setCodePointLimit(SourceText.MOST_BYTES);
        limits.setNestingDepthLimit(PlainYaml.DEEPEST);
        limits.setMaxAliasesForCollections(0);
        return new Yaml(new SafeConstructor(limits));
    }

    private static int line(MarkedYAMLException broken) {
        var mark = broken.getProblemMark() == null ? broken.getContextMark() : broken.getProblemMark();
        return mark == null ? 1 : mark.getLine() + 1;
    }

    private static int line(String text, int position) {
        return 1 + (int) text.chars().limit(position).filter(c -> c == '\n').count();
    }
}
