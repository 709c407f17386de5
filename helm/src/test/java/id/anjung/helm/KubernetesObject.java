package id.anjung.helm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.Yaml;

/** Hold one object that Helm would send to Kubernetes. */
record KubernetesObject(JsonNode tree) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static List<KubernetesObject> read(String rendered) {
        return StreamSupport.stream(new Yaml().loadAll(rendered).spliterator(), false)
                .filter(Objects::nonNull)
                .map(document -> new KubernetesObject(JSON.valueToTree(document)))
                .toList();
    }

    String kind() {
        return tree.path("kind").asText();
    }

    String type() {
        return tree.path("apiVersion").asText() + "/" + kind();
    }

    String name() {
        return at("/metadata/name").asText();
    }

    JsonNode at(String pointer) {
        return tree.at(pointer);
    }

    Stream<JsonNode> each(String pointer) {
        return each(at(pointer));
    }

    static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    static Map<String, String> texts(JsonNode map) {
        var texts = new HashMap<String, String>();
        map.properties()
                .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText()));
        return texts;
    }

    @Override
    public String toString() {
        return kind() + " " + name();
    }
}
