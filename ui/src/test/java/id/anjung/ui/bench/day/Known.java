package id.anjung.ui.bench.day;

import id.anjung.ui.bench.Wire;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Read what programs read again and again, and remember by which tag it was known. */
final class Known {
    private final Map<String, String> tags = new ConcurrentHashMap<>();

    /** Read as one who has not seen it yet; nobody's token is an empty one. */
    Wire.Reply fresh(Wire wire, String path, String token) throws IOException {
        return read(wire, path, token, "");
    }

    /** Read as one who has seen it, and tell whether that was either confirmed or said anew. */
    boolean seen(Wire wire, String path, String token) throws IOException {
        var tag = tags.getOrDefault(path, "");
        var reply = read(wire, path, token, tag);
        tags.put(path, reply.header("etag"));
        return reply.status() == (reply.header("etag").equals(tag) ? 304 : 200);
    }

    private static Wire.Reply read(Wire wire, String path, String token, String tag) throws IOException {
        var headers = new HashMap<>(Map.of("Accept", "application/json", "Accept-Language", "id"));
        if (!token.isEmpty()) {
            headers.put("Authorization", "Bearer " + token);
        }
        if (!tag.isEmpty()) {
            headers.put("If-None-Match", tag);
        }
        return wire.ask("GET", path, headers, "");
    }
}
