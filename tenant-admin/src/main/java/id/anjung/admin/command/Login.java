package id.anjung.admin.command;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Log a person in by the browser: authorization code with PKCE, answered to a port of this machine only (RFC 8252).
 *
 * @param around where the command runs
 */
record Login(Surroundings around) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;
    private static final int MINUTES = 5;
    private static final String SCOPE = "openid";
    private static final String PAGE = "<!doctype html><meta charset=utf-8><title>Anjung</title><p>%s</p>";

    /** Wait until somebody has logged in. */
    void begin() {
        var verifier = secret();
        var state = secret();
        var answered = new CompletableFuture<String>();
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/callback", exchange -> answer(exchange, state, answered));
            server.start();
            try {
                var redirect = "http://127.0.0.1:" + server.getAddress().getPort() + "/callback";
                around.err()
                        .println(
                                "Open this address in a browser and log in; it is waited for " + MINUTES + " minutes:");
                around.out().println(address(redirect, state, verifier));
                var code = answered.get(MINUTES, TimeUnit.MINUTES);
                new Tokens(around)
                        .ask(
                                around.realm(),
                                Map.of(
                                        "grant_type", "authorization_code",
                                        "client_id", Tokens.CLIENT,
                                        "redirect_uri", redirect,
                                        "code_verifier", verifier,
                                        "code", code));
                around.err().println("Logged in. It is kept in " + around.keptLogin() + ", readable by you only.");
            } finally {
                server.stop(1);
            }
        } catch (IOException | ExecutionException | TimeoutException failure) {
            throw new Failed("nobody has logged in: say  ./anjung login  again", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Failed("stopped", stopped);
        }
    }

    private String address(String redirect, String state, String verifier) {
        return around.realm() + "/protocol/openid-connect/auth?response_type=code&client_id=" + Tokens.CLIENT
                + "&redirect_uri=" + encoded(redirect) + "&scope=" + encoded(SCOPE) + "&state=" + state
                + "&code_challenge_method=S256&code_challenge=" + challenge(verifier);
    }

    private static void answer(HttpExchange exchange, String state, CompletableFuture<String> answered)
            throws IOException {
        var given = parameters(exchange.getRequestURI().getRawQuery());
        boolean ours = state.equals(given.get("state")) && given.containsKey("code");
        var words = ours
                ? "Anda sudah masuk. Halaman ini boleh ditutup."
                : "Masuk tidak berhasil. Kembali ke terminal dan coba lagi.";
        var page = PAGE.formatted(words).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(ours ? 200 : 400, page.length);
        try (var body = exchange.getResponseBody()) {
            body.write(page);
        }
        if (ours) {
            answered.complete(given.get("code"));
        } else if (state.equals(given.get("state"))) {
            answered.completeExceptionally(new Failed("refused"));
        }
    }

    private static Map<String, String> parameters(String query) {
        var found = new HashMap<String, String>();
        for (var pair : String.valueOf(query).split("&")) {
            int cut = pair.indexOf('=');
            if (cut > 0) {
                found.put(pair.substring(0, cut), URLDecoder.decode(pair.substring(cut + 1), StandardCharsets.UTF_8));
            }
        }
        return found;
    }

    private static String secret() {
        var bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
