package id.anjung.embedded.sample;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Play an agency's own web application, which trusts the same login: it shows that it opens without a
 * second password, and that leaving anywhere is leaving here too.
 */
public final class SampleAgencyApplication implements AutoCloseable {
    private static final String SESSION = "sample_session";
    private static final String LOGIN = "sample_login";

    private final SampleSettings settings;
    private final HttpServer server;
    private final Sessions sessions = new Sessions(Clock.systemUTC());
    private final AtomicReference<@Nullable Trust> trust = new AtomicReference<>();

    private SampleAgencyApplication(SampleSettings settings, HttpServer server) {
        this.settings = settings;
        this.server = server;
    }

    /** Whom to ask, and whose word about an ended login to take. */
    private record Trust(Provider provider, LogoutTokens logoutTokens) {}

    /** Start the application; Keycloak is asked at the first visit, so it may come up later. */
    public static SampleAgencyApplication start(SampleSettings settings) {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), settings.port());
            var server = HttpServer.create(address, 0);
            var application = new SampleAgencyApplication(settings, server);
            server.createContext("/", application::answer);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return application;
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot listen on port " + settings.port(), failure);
        }
    }

    /** Answer its address. */
    public URI address() {
        return settings.address();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var conversation = new Conversation(exchange, URI.create(settings.issuer()));
            try {
                answer(conversation);
            } catch (IOException keycloakIsAway) {
                conversation.page(503, SamplePage.unreachable());
            }
        }
    }

    private void answer(Conversation conversation) throws IOException {
        switch (conversation.request()) {
            case "GET /" -> home(conversation);
            case "GET /callback" -> callback(conversation);
            case "GET /keluar" -> conversation.page(200, SamplePage.outside());
            case "POST /keluar" -> leave(conversation);
            case "GET /session" -> conversation.status(inside(conversation) ? 204 : 401);
            case "POST /backchannel-logout" -> backChannel(conversation);
            case "GET /style.css" -> conversation.file("text/css; charset=utf-8", resource("style.css"));
            case "GET /session.js" -> conversation.file("text/javascript; charset=utf-8", resource("session.js"));
            default -> conversation.page(404, SamplePage.missing());
        }
    }

    private boolean inside(Conversation conversation) {
        return sessions.find(conversation.cookie(SESSION)).isPresent();
    }

    private void home(Conversation conversation) throws IOException {
        var visitor = sessions.find(conversation.cookie(SESSION));
        if (visitor.isPresent()) {
            conversation.page(200, SamplePage.inside(visitor.get()));
            return;
        }
        var provider = trust().provider();
        var attempt = sessions.begin();
        conversation.setCookie(LOGIN, attempt.state().getValue()).redirect(provider.login(attempt));
    }

    private void callback(Conversation conversation) throws IOException {
        var code = conversation.query("code");
        var attempt = sessions.finish(conversation.query("state"), conversation.cookie(LOGIN));
        if (code == null || attempt.isEmpty()) {
            conversation.page(400, SamplePage.refused());
            return;
        }
        var visitor = trust().provider().visitor(code, attempt.get());
        if (visitor.isEmpty()) {
            conversation.page(400, SamplePage.refused());
            return;
        }
        var session = sessions.enter(visitor.get());
        conversation.dropCookie(LOGIN).setCookie(SESSION, session).redirect(settings.address());
    }

    private void leave(Conversation conversation) throws IOException {
        var visitor = sessions.leave(conversation.cookie(SESSION));
        conversation.dropCookie(SESSION);
        conversation.redirect(visitor.isPresent() ? trust().provider().logout(visitor.get()) : settings.afterLogout());
    }

    private void backChannel(Conversation conversation) throws IOException {
        var ended = trust().logoutTokens().read(conversation.form("logout_token"));
        ended.ifPresent(sessions::end);
        conversation.status(ended.isPresent() ? 200 : 400);
    }

    private Trust trust() throws IOException {
        var known = trust.get();
        if (known == null) {
            var provider = Provider.discover(settings);
            known = new Trust(provider, new LogoutTokens(settings.issuer(), provider.keys(), Clock.systemUTC()));
            if (!trust.compareAndSet(null, known)) {
                return Objects.requireNonNull(trust.get());
            }
        }
        return known;
    }

    private static byte[] resource(String name) throws IOException {
        try (var stream = Objects.requireNonNull(SampleAgencyApplication.class.getResourceAsStream(name), name)) {
            return stream.readAllBytes();
        }
    }
}
