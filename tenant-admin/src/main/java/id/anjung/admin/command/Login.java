package id.anjung.admin.command;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationRequest;
import com.nimbusds.oauth2.sdk.AuthorizationResponse;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
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
    private static final int MINUTES = 5;
    private static final URI CALLBACK = URI.create("http://127.0.0.1/callback");
    private static final String PAGE = "<!doctype html><meta charset=utf-8><title>Anjung</title><p>%s</p>";

    /** Wait until somebody has logged in. */
    void begin() {
        var verifier = new CodeVerifier();
        var state = new State();
        var answered = new CompletableFuture<AuthorizationCode>();
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext(CALLBACK.getPath(), exchange -> answer(exchange, state, answered));
            server.start();
            try {
                var redirect =
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort() + CALLBACK.getPath());
                around.err()
                        .println(
                                "Open this address in a browser and log in; it is waited for " + MINUTES + " minutes:");
                around.out().println(question(redirect, state, verifier).toURI());
                var code = answered.get(MINUTES, TimeUnit.MINUTES);
                new Tokens(around).ask(around.realm(), new AuthorizationCodeGrant(code, redirect, verifier));
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

    private AuthorizationRequest question(URI redirect, State state, CodeVerifier verifier) {
        return new AuthorizationRequest.Builder(ResponseType.CODE, Tokens.CLIENT)
                .endpointURI(URI.create(around.realm() + "/protocol/openid-connect/auth"))
                .redirectionURI(redirect)
                .scope(new Scope("openid"))
                .state(state)
                .codeChallenge(verifier, CodeChallengeMethod.S256)
                .build();
    }

    /** Take the browser's answer; one that does not know our state is somebody else's, and is waited past. */
    private static void answer(HttpExchange exchange, State state, CompletableFuture<AuthorizationCode> answered)
            throws IOException {
        boolean well = false;
        try {
            var response = AuthorizationResponse.parse(
                    CALLBACK, URLUtils.parseParameters(exchange.getRequestURI().getRawQuery()));
            if (state.equals(response.getState())) {
                well = response.indicatesSuccess();
                if (well) {
                    answered.complete(response.toSuccessResponse().getAuthorizationCode());
                } else {
                    answered.completeExceptionally(new Failed("refused"));
                }
            }
        } catch (ParseException strange) {
            well = false;
        }
        var words = well
                ? "Anda sudah masuk. Halaman ini boleh ditutup."
                : "Masuk tidak berhasil. Kembali ke terminal dan coba lagi.";
        var page = PAGE.formatted(words).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(well ? 200 : 400, page.length);
        try (var body = exchange.getResponseBody()) {
            body.write(page);
        }
    }
}
