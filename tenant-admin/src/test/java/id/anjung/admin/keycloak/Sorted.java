package id.anjung.admin.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Write JSON down so that two trees with the same content read the same, whatever the order of their lists. */
final class Sorted {
    private Sorted() {}

    static String text(JsonNode node) {
        return switch (node) {
            case ObjectNode object ->
                object.properties().stream()
                        .map(field -> field.getKey() + ": " + text(field.getValue()))
                        .sorted()
                        .collect(Collectors.joining(",\n", "{", "}"));
            case ArrayNode array ->
                StreamSupport.stream(array.spliterator(), false)
                        .map(Sorted::text)
                        .sorted()
                        .collect(Collectors.joining(",\n", "[", "]"));
            default -> node.toString();
        };
    }
}
