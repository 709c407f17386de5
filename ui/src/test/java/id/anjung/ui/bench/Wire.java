package id.anjung.ui.bench;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Speak HTTP over one connection that is kept, at the least cost to the machine that is measured. */
final class Wire implements AutoCloseable {
    private static final int BUFFER = 32_768;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final String host;
    private final byte[] buffer = new byte[BUFFER];

    /**
     * Hold an answer.
     *
     * @param status its status
     * @param body its body
     */
    record Reply(int status, String body) {
        /** Answer the text behind a name of the body's JSON, up to the next quote. */
        String text(String name) {
            int start = body.indexOf("\"" + name + "\":\"");
            if (start < 0) {
                throw new IllegalStateException(name + " is not in " + status + " " + body);
            }
            start += name.length() + 4;
            return body.substring(start, body.indexOf('"', start));
        }
    }

    Wire(URI door) throws IOException {
        socket = new Socket(door.getHost(), door.getPort());
        socket.setTcpNoDelay(true);
        in = socket.getInputStream();
        out = socket.getOutputStream();
        host = door.getAuthority();
    }

    /** Send JSON and read the answer. */
    Reply send(String method, String path, String token, String json) throws IOException {
        var body = json.getBytes(StandardCharsets.UTF_8);
        var head = method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nAuthorization: Bearer " + token
                + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n";
        out.write((head + json).getBytes(StandardCharsets.UTF_8));
        return read();
    }

    /** Send JSON and insist on success. */
    Reply done(String method, String path, String token, String json) throws IOException {
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
        return new Reply(status, new String(buffer, end, length, StandardCharsets.UTF_8));
    }

    private int more(int have) throws IOException {
        int count = in.read(buffer, have, BUFFER - have);
        if (count <= 0) {
            throw new EOFException("The door has hung up, or says more than " + BUFFER + " bytes");
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
        int at = head.toLowerCase(java.util.Locale.ROOT).indexOf("content-length:");
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
