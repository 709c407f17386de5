package id.anjung.ui.shell.kit;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Read the documents that a trail keeps. */
@Singleton
public final class Documents {
    private final ObjectMapper json;

    Documents(ObjectMapper json) {
        this.json = json;
    }

    /** Read a record as it was; nothing when there was none, or when it was written in a shape of former days. */
    public <D> Optional<D> read(@Nullable String document, Class<D> type) {
        try {
            return document == null ? Optional.empty() : Optional.ofNullable(json.readValue(document, type));
        } catch (IOException otherShape) {
            return Optional.empty();
        }
    }

    /** Read a document of any shape as its outermost fields. */
    public Map<String, String> plain(@Nullable String document) {
        var fields = new TreeMap<String, String>();
        read(document, Map.class)
                .ifPresent(map -> map.forEach((key, value) -> fields.put(String.valueOf(key), String.valueOf(value))));
        return fields;
    }
}
