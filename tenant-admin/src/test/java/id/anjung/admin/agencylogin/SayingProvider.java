package id.anjung.admin.agencylogin;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** Be a provider that says of itself what a test wants. */
final class SayingProvider implements AutoCloseable {
    private final HttpServer server;
    private volatile String says = "";

    SayingProvider() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/agency/.well-known/openid-configuration", exchange -> {
            var body = says.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        });
        server.start();
        soundly();
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort() + "/agency";
    }

    String discovery() {
        return issuer() + "/.well-known/openid-configuration";
    }

    /** Say all as it should be. */
    void soundly() {
        say(issuer(), issuer() + "/token", "\"S256\"");
    }

    void say(String issuer, String token, String challenges) {
        say("""
                {"issuer": "%s", "authorization_endpoint": "%s/auth", "token_endpoint": "%s", "jwks_uri": "%s/keys",
                 "code_challenge_methods_supported": [%s]}""".formatted(issuer, issuer(), token, issuer(), challenges));
    }

    void say(String words) {
        says = words;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
