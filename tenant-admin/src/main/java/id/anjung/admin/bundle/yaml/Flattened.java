package id.anjung.admin.bundle.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Lay a section out as paths with their values, so that two can be compared field by field. */
public final class Flattened {
    private final Map<String, String> values = new LinkedHashMap<>();

    private Flattened() {}

    /** Answer the values of a section by their paths, in its order; a list of words or sentences is one value. */
    public static Map<String, String> of(Section section) {
        var flattened = new Flattened();
        flattened.walk("", section.node());
        return flattened.values;
    }

    private void walk(String path, Node node) {
        switch (node) {
            case MappingNode mapping ->
                mapping.getValue()
                        .forEach(field ->
                                walk(within(path, ((ScalarNode) field.getKeyNode()).getValue()), field.getValueNode()));
            case SequenceNode list
            when list.getValue().stream().allMatch(ScalarNode.class::isInstance) -> put(path, joined(list));
            case SequenceNode list -> {
                for (int i = 0; i < list.getValue().size(); i++) {
                    walk(path + "[" + i + "]", list.getValue().get(i));
                }
            }
            case ScalarNode scalar -> put(path, scalar.getValue());
            default -> throw new IllegalStateException("A section holds no " + node.getNodeId());
        }
    }

    private void put(String path, String value) {
        if (!value.isEmpty()) {
            values.put(path, value);
        }
    }

    private static String joined(SequenceNode list) {
        return list.getValue().stream()
                .map(item -> ((ScalarNode) item).getValue())
                .collect(Collectors.joining(list.getFlowStyle() == FlowStyle.FLOW ? ", " : "\n"));
    }

    private static String within(String path, String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
