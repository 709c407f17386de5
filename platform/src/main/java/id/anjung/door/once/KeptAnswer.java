package id.anjung.door.once;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Write an answer down as it left, and say it once more. */
final class KeptAnswer {
    /** Tells whoever sends a request again that it was done before. */
    static final String REPLAYED = "Idempotency-Replayed";

    private static final List<String> KEPT = List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.ETAG, HttpHeaders.LOCATION);

    private KeptAnswer() {}

    static byte[] write(HttpResponse<?> response, byte[] body) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
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

    static MutableHttpResponse<byte[]> read(byte[] kept) {
        try (var in = new DataInputStream(new ByteArrayInputStream(kept))) {
            var response = HttpResponse.<byte[]>status(HttpStatus.valueOf(in.readUnsignedShort()));
            for (var header : KEPT) {
                var said = in.readUTF();
                if (!said.isEmpty()) {
                    response.header(header, said);
                }
            }
            var body = in.readAllBytes();
            return (body.length == 0 ? response : response.body(body)).header(REPLAYED, "true");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
