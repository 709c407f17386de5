package id.anjung.admin.bundle.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Read the fields of one section. Whatever is wrong is noted with its line and path, and reading goes on with a
 * stand-in, so that one pass finds all faults; the result of a pass with faults is thrown away.
 */
public final class Fields {
    static final Phrase NO_FIELDS =
            Phrase.of("must hold fields, each as \"name: value\"", "harus berisi isian, masing-masing \"nama: nilai\"");
    private static final Phrase MISSING = Phrase.of("is missing", "belum diisi");

    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final int line;
    private final String path;
    private final Faults faults;

    Fields(MappingNode node, String path, Faults faults) {
        this(lineOf(node), path, faults);
        node.getValue().forEach(this::keep);
    }

    private Fields(int line, String path, Faults faults) {
        this.line = line;
        this.path = path;
        this.faults = faults;
    }

    /** Answer a section without a field. */
    static Fields nothing(Faults faults) {
        return new Fields(1, "", faults);
    }

    /** Read a value that must be there. */
    public <T> T one(String key, Word<T> word) {
        var value = maybe(key, word);
        if (value == null && absent(key)) {
            complain(key, MISSING);
        }
        return value == null ? word.standIn() : value;
    }

    /** Read a value that may be left out. */
    public <T> @Nullable T maybe(String key, Word<T> word) {
        var node = ask(key);
        return node == null ? null : understand(node, key, word);
    }

    /** Read a list of values, each at most once; it must be there, and may be empty. */
    public <T> List<T> many(String key, Word<T> word) {
        var found = new LinkedHashSet<T>();
        for (var item : items(key)) {
            var value = understand(item, key, word);
            if (value != null && !found.add(value)) {
                faults.add(
                        lineOf(item),
                        path(key),
                        Phrase.of(
                                "\"%s\" is written twice", "\"%s\" ditulis dua kali", ((ScalarNode) item).getValue()));
            }
        }
        return List.copyOf(found);
    }

    /** Read a list of sections; it must be there, and may be empty. */
    public <T> List<T> list(String key, Function<Fields, T> each) {
        var found = new ArrayList<T>();
        int index = 0;
        for (var item : items(key)) {
            var itemPath = path(key) + "[" + index++ + "]";
            if (item instanceof MappingNode mapping) {
                found.add(new Fields(mapping, itemPath, faults).read(each));
            } else {
                faults.add(lineOf(item), itemPath, NO_FIELDS);
            }
        }
        return List.copyOf(found);
    }

    /** Read a section that must be there. */
    public <T> T object(String key, Function<Fields, T> reader) {
        var node = ask(key);
        if (node instanceof MappingNode mapping) {
            return new Fields(mapping, path(key), faults).read(reader);
        }
        complain(key, node == null ? MISSING : NO_FIELDS);
        return new Fields(line, path(key), faults.muted()).read(reader);
    }

    /** Read a section that may be left out. */
    public <T> @Nullable T part(String key, Function<Fields, T> reader) {
        asked.add(key);
        return absent(key) ? null : object(key, reader);
    }

    /** Note that the value of a field is wrong. */
    public void complain(String key, Phrase message) {
        faults.add(line(key), path(key), message);
    }

    /** Note that this section is wrong as a whole. */
    public void complain(Phrase message) {
        faults.add(line, path, message);
    }

    /** Tell whether a field is left out or empty. */
    public boolean absent(String key) {
        return !values.containsKey(key);
    }

    /** Tell whether a field is missing or something is wrong with it, so that a further complaint would be noise. */
    public boolean faulty(String key) {
        return absent(key) || faults.within(path(key));
    }

    /** Answer the line of a field, or of the section when the field is left out. */
    int line(String key) {
        return lines.getOrDefault(key, line);
    }

    <T> T read(Function<Fields, T> reader) {
        T value = reader.apply(this);
        lines.forEach((key, place) -> {
            if (!asked.contains(key)) {
                faults.add(
                        place,
                        path(key),
                        Phrase.of("is not a field here; ", "bukan isian di sini; ")
                                .then(Nearest.hint(key, asked)));
            }
        });
        return value;
    }

    private void keep(NodeTuple field) {
        int place = lineOf(field.getKeyNode());
        if (!(field.getKeyNode() instanceof ScalarNode name)) {
            faults.add(place, path, Phrase.of("a field's name must be a single word", "nama isian harus satu kata"));
            return;
        }
        var earlier = lines.putIfAbsent(name.getValue(), place);
        if (earlier != null) {
            faults.add(
                    place,
                    path(name.getValue()),
                    Phrase.of("is written twice, first on line %d", "ditulis dua kali, pertama di baris %d", earlier));
        } else if (!isNothing(field.getValueNode())) {
            values.put(name.getValue(), field.getValueNode());
        }
    }

    private <T> @Nullable T understand(Node node, String key, Word<T> word) {
        if (!(node instanceof ScalarNode scalar)) {
            faults.add(lineOf(node), path(key), Phrase.of("must be a single value", "harus satu nilai saja"));
            return null;
        }
        return switch (word.parse().apply(scalar.getValue())) {
            case Parsed.Understood<T>(var value) -> value;
            case Parsed.Refused<T>(var complaint) -> {
                faults.add(lineOf(node), path(key), complaint);
                yield null;
            }
        };
    }

    private List<Node> items(String key) {
        var node = ask(key);
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        complain(
                key,
                node == null
                        ? Phrase.of(
                                "is missing; write [] when there are none", "belum ada; tulis [] bila tidak ada isinya")
                        : Phrase.of("must be a list", "harus berupa daftar"));
        return List.of();
    }

    private @Nullable Node ask(String key) {
        asked.add(key);
        return values.get(key);
    }

    private String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private static boolean isNothing(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.isPlain()
                && scalar.getTag().equals(Tag.NULL);
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
