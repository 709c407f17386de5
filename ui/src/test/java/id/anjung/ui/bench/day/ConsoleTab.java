package id.anjung.ui.bench.day;

import id.anjung.embedded.login.Browser;
import id.anjung.embedded.login.Page;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Open a page of the console as a browser does, up to the last request of its start, and stay connected: a login at
 * Keycloak, the page, its view, the line by which it is called, and the word that all has arrived. A browser that also
 * draws would need a hundred times as much of the machine that is measured.
 */
final class ConsoleTab implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Browser browser = new Browser();
    private final String console;
    private final WebSocket line;

    /**
     * Open it.
     *
     * @param console address of the console
     * @param path of the page
     * @param username who logs in
     * @param words what the view must say
     */
    ConsoleTab(String console, String path, String username, String words) {
        this.console = console;
        login(path, username);
        var start = said(browser.open(at("/?v-r=init&location="
                + URLEncoder.encode(path.substring(1), StandardCharsets.UTF_8) + "&query=&v-sw=1440&v-sh=900&v-ww=1440"
                + "&v-wh=900&v-bw=1440&v-bh=900&v-tzo=0&v-tzid=UTC&v-wn=v-1&v-cs=light")));
        line = line(text(start, "Vaadin-Push-ID"));
        var key = text(start, "Vaadin-Security-Key");
        var view = ask(key, 0, """
                {"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"","appShellTitle":"Anjung","historyState":{"idx":0},"trigger":""}}""".formatted(path));
        if (!view.contains(words)) {
            throw new IllegalStateException(path + " does not say \"" + words + "\" but " + view);
        }
        ask(key, 1, "");
    }

    private void login(String path, String username) {
        var login = browser.open(at(path));
        var page = browser.submit(
                login, Map.of("username", username, "password", BenchConsole.PASSWORD), address -> false);
        if (!page.address().getPath().equals(path)) {
            throw new IllegalStateException(username + " came to " + page.address() + ": " + page.text());
        }
    }

    private String ask(String key, int turn, String what) {
        return said(browser.post(
                at("/?v-r=uidl&v-uiId=0"),
                "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}".formatted(key, what, turn, turn)));
    }

    private static String said(Page page) {
        if (page.status() != 200 || page.body().contains("\"appError\"")) {
            throw new IllegalStateException(page.address() + ": " + page.status() + " " + page.body());
        }
        return page.body();
    }

    private WebSocket line(String push) {
        var address = at("/VAADIN/push?v-r=push&v-uiId=0&v-pushId=" + push
                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket"
                + "&X-Atmosphere-TrackMessageSize=true&Content-Type=application/json;%20charset=UTF-8"
                + "&X-atmo-protocol=true&X-Vaadin-LastSeenServerSyncId=0");
        return CLIENT.newWebSocketBuilder()
                .header("Cookie", browser.cookies(address))
                .header("Origin", console)
                .buildAsync(URI.create(address.toString().replaceFirst("http", "ws")), new Listening())
                .join();
    }

    private URI at(String path) {
        return URI.create(console + path);
    }

    private static String text(String json, String name) {
        int start = json.indexOf("\"" + name + "\":\"");
        if (start < 0) {
            throw new IllegalStateException(name + " is not in " + json);
        }
        start += name.length() + 4;
        return json.substring(start, json.indexOf('"', start));
    }

    /** Hear everything and do nothing with it. */
    private static final class Listening implements WebSocket.Listener {
        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            socket.request(1);
            return null;
        }
    }

    @Override
    public void close() {
        line.abort();
    }
}
