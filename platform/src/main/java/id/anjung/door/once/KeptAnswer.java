package id.anjung.door.once;

import id.anjung.access.Actor;
import id.anjung.access.Role;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Write an answer down as it left, and say it once more to whoever may do now what they might do then: it is given before
 * anybody asks for a permission, and may hold what is shown to those alone who have it.
 */
final class KeptAnswer {
    /** Tells whoever sends a request again that it was done before. */
    static final String REPLAYED = "Idempotency-Replayed";

    private static final List<String> KEPT = List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.ETAG, HttpHeaders.LOCATION);

    private KeptAnswer() {}

    static byte[] write(Actor actor, HttpResponse<?> response, byte[] body) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(rights(actor).length);
            out.write(rights(actor));
            out.writeShort(response.code());
            for (var header : KEPT) {
                var said = response.getHeaders().get(header);
                out.writeUTF(said == null ? "" : said);
            }
            out.write(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Say it, unless whoever asks is not what they were. */
    static Optional<HttpResponse<?>> read(Actor actor, byte[] kept) {
        try (var in = new DataInputStream(new ByteArrayInputStream(kept))) {
            if (!Arrays.equals(in.readNBytes(in.readInt()), rights(actor))) {
                return Optional.empty();
            }
            var response = HttpResponse.<byte[]>status(HttpStatus.valueOf(in.readUnsignedShort()));
            for (var header : KEPT) {
                var said = in.readUTF();
                if (!said.isEmpty()) {
                    response.header(header, said);
                }
            }
            var body = in.readAllBytes();
            return Optional.of((body.length == 0 ? response : response.body(body)).header(REPLAYED, "true"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] rights(Actor actor) {
        var local = actor.memberships().entrySet().stream()
                .flatMap(in ->
                        in.getValue().stream().map(what -> in.getKey() + " " + what.role() + " " + what.agency()));
        return Stream.concat(actor.everywhere().stream().map(Role::name), local)
                .sorted()
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
