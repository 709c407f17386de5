package id.anjung.admin.bundle.yaml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Lay out the fields of one section in the order in which they are given; what is null is left out. */
public final class Section {
    private static final Pattern RARE_BREAK = Pattern.compile("[\\r\\x{85}\\x{2028}\\x{2029}]");

    private final List<NodeTuple> fields = new ArrayList<>();
    private FlowStyle style = FlowStyle.BLOCK;

    /** Write text, in quotes where YAML would take it for something else. */
    public Section text(String key, @Nullable String value) {
        return value == null ? this : put(key, text(value));
    }

    /** Write a date. */
    public Section date(String key, @Nullable LocalDate value) {
        return value == null ? this : put(key, plain(Tag.TIMESTAMP, value.toString()));
    }

    /** Write a number. */
    public Section number(String key, @Nullable Number value) {
        return value == null ? this : put(key, plain(Tag.INT, value.toString()));
    }

    /** Write {@code true} or {@code false}. */
    public Section flag(String key, boolean value) {
        return put(key, plain(Tag.BOOL, Boolean.toString(value)));
    }

    /** Write short words on one line. */
    public <T> Section words(String key, List<T> values, Function<T, String> written) {
        return put(key, sequence(values, value -> text(written.apply(value)), FlowStyle.FLOW));
    }

    /** Write sentences, each on its own line. */
    public Section texts(String key, List<String> values) {
        return put(key, sequence(values, Section::text, FlowStyle.BLOCK));
    }

    /** Write a section within this one. */
    public Section object(String key, Section value) {
        return put(key, value.node());
    }

    /** Write sections one below the other. */
    public <T> Section list(String key, List<T> values, Function<T, Section> each) {
        return put(key, sequence(values, value -> each.apply(value).node(), FlowStyle.BLOCK));
    }

    /** Put this section on one line. */
    public Section inline() {
        style = FlowStyle.FLOW;
        return this;
    }

    Node node() {
        return new MappingNode(Tag.MAP, fields, style);
    }

    private Section put(String key, Node value) {
        fields.add(new NodeTuple(text(key), value));
        return this;
    }

    private static <T> Node sequence(List<T> values, Function<T, Node> each, FlowStyle style) {
        return new SequenceNode(Tag.SEQ, values.stream().map(each).toList(), values.isEmpty() ? FlowStyle.FLOW : style);
    }

    private static Node text(String value) {
        return new ScalarNode(Tag.STR, value, null, null, style(value));
    }

    /** Choose a style in which no line break is folded away. */
    private static ScalarStyle style(String value) {
        if (RARE_BREAK.matcher(value).find()) {
            return ScalarStyle.DOUBLE_QUOTED;
        }
        return value.contains("\n") ? ScalarStyle.LITERAL : ScalarStyle.PLAIN;
    }

    private static Node plain(Tag tag, String value) {
        return new ScalarNode(tag, value, null, null, ScalarStyle.PLAIN);
    }
}
