package id.anjung.ui.bench;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** Speak HTTP over one connection that is kept, at the least cost to the machine that is measured. */
public final class Wire implements AutoCloseable {
    private static final int BUFFER = 32_768;
    private static final int LONGEST_ANSWER_MILLIS = 60_000;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final String host;
    private byte[] buffer = new byte[BUFFER];

    /**
     * Hold an answer.
     *
     * @param status its status
     * @param head its first line and its headers
     * @param body its body
     */
    public record Reply(int status, String head, String body) {
        /** Answer what a header says; nothing when it is not there. */
        public String header(String name) {
            int at = head.toLowerCase(Locale.ROOT).indexOf("\n" + name + ":");
            if (at < 0) {
                return "";
            }
            return head.substring(at + name.length() + 2, head.indexOf('\r', at))
                    .strip();
        }

        /** Answer the text behind a name of the body's JSON, up to the next quote. */
        public String text(String name) {
            int start = body.indexOf("\"" + name + "\":\"");
            if (start < 0) {
                throw new IllegalStateException(name + " is not in " + status + " " + body);
            }
            start += name.length() + 4;
            return body.substring(start, body.indexOf('"', start));
        }
    }

    public Wire(URI door) throws IOException {
        socket = new Socket(door.getHost(), door.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(LONGEST_ANSWER_MILLIS);
        in = socket.getInputStream();
        out = socket.getOutputStream();
        host = door.getAuthority();
    }

    /** Send JSON and read the answer. */
    public Reply send(String method, String path, String token, String json) throws IOException {
        return ask(method, path, Map.of("Authorization", "Bearer " + token, "Content-Type", "application/json"), json);
    }

    /** Send anything and read the answer. */
    public Reply ask(String method, String path, Map<String, String> headers, String content) throws IOException {
        var head = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        if (!content.isEmpty()) {
            head.append("Content-Length: ")
                    .append(content.getBytes(StandardCharsets.UTF_8).length)
                    .append("\r\n");
        }
        out.write(head.append("\r\n").append(content).toString().getBytes(StandardCharsets.UTF_8));
        return read();
    }

    /** Send JSON and insist on success. */
    public Reply done(String method, String path, String token, String json) throws IOException {
        var reply = send(method, path, token, json);
        if (reply.status() / 100 != 2) {
            throw new IllegalStateException(method + " " + path + " " + json + ": " + reply);
        }
        return reply;
    }

    private Reply read() throws IOException {
        int have = 0;
        int end = -1;
        while (end < 0) {
            have = more(have);
            end = endOfHead(have);
        }
        var head = new String(buffer, 0, end, StandardCharsets.ISO_8859_1);
        int status = Integer.parseInt(head.substring(9, 12));
        int length = length(head);
        while (have < end + length) {
            have = more(have);
        }
        return new Reply(status, head, new String(buffer, end, length, StandardCharsets.UTF_8));
    }

    private int more(int have) throws IOException {
        if (have == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * have);
        }
        int count = in.read(buffer, have, buffer.length - have);
        if (count < 0) {
            throw new EOFException("The door has hung up");
        }
        return have + count;
    }

    private int endOfHead(int have) {
        for (int i = 3; i < have; i++) {
            if (buffer[i] == '\n' && buffer[i - 2] == '\n') {
                return i + 1;
            }
        }
        return -1;
    }

    private static int length(String head) {
        int at = head.toLowerCase(Locale.ROOT).indexOf("content-length:");
        if (at < 0) {
            return 0;
        }
        return Integer.parseInt(head.substring(at + "content-length:".length(), head.indexOf('\r', at))
                .strip());
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
