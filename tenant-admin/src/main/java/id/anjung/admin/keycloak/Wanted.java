package id.anjung.admin.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.StreamSupport;
import org.keycloak.util.JsonSerialization;

/**
 * Compare what Keycloak has with what it should have, so that only a difference is written: a start that finds
 * all in order leaves no trace among the admin events. What is not wanted expressly is left to Keycloak.
 */
final class Wanted {
    private final JsonNode state;

    Wanted(Object representation) {
        this.state = tree(representation);
    }

    /** Tell whether everything wanted is there. */
    boolean metBy(Object representation) {
        return met(state, tree(representation));
    }

    private static JsonNode tree(Object representation) {
        return JsonSerialization.mapper.valueToTree(representation);
    }

    private static boolean met(JsonNode wanted, JsonNode actual) {
        return switch (wanted) {
            case ObjectNode object ->
                object.properties().stream().allMatch(field -> met(field.getValue(), actual.path(field.getKey())));
            case ArrayNode array ->
                array.size() == actual.size()
                        && StreamSupport.stream(array.spliterator(), false)
                                .allMatch(element -> StreamSupport.stream(actual.spliterator(), false)
                                        .anyMatch(other -> met(element, other)));
            default -> wanted.isNull() || wanted.asText().equals(actual.asText()) && !actual.isMissingNode();
        };
    }
}
