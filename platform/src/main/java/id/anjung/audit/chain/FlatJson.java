package id.anjung.audit.chain;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Read objects whose fields are texts, whole numbers or nothing, and no objects again. */
final class FlatJson {
    static final JsonFactory FACTORY = new JsonFactory();

    private FlatJson() {}

    static Map<String, @Nullable String> fields(String text) throws IOException {
        var fields = new HashMap<String, @Nullable String>();
        try (var json = FACTORY.createParser(text)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("no object");
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                var name = json.currentName();
                fields.put(name, value(json));
            }
            return fields;
        }
    }

    private static @Nullable String value(JsonParser json) throws IOException {
        return switch (json.nextToken()) {
            case VALUE_STRING, VALUE_NUMBER_INT -> json.getText();
            case VALUE_NULL -> null;
            default -> throw new IllegalArgumentException("no text");
        };
    }

    static String text(Map<String, @Nullable String> fields, String name) {
        var value = fields.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }

    static long number(Map<String, @Nullable String> fields, String name) {
        return Long.parseLong(text(fields, name));
    }
}
