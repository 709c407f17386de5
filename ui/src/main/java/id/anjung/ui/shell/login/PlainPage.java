package id.anjung.ui.shell.login;

import id.anjung.ui.shell.text.Languages;
import id.anjung.ui.shell.text.Texts;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Write the few pages that must work without a login and without scripts. */
@Singleton
final class PlainPage {
    private static final String FRAME = """
            <!doctype html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>%s · Anjung</title>
            <link rel="icon" href="/static/icon.svg">
            <link rel="stylesheet" href="/static/plain.css">
            </head>
            <body>
            <main>
            <p class="house">Anjung</p>
            <h1>%s</h1>
            <p>%s</p>
            <p><a class="action" href="%s">%s</a></p>
            </main>
            </body>
            </html>
            """;

    private final Texts texts;

    PlainPage(Texts texts) {
        this.texts = texts;
    }

    /** Write the page of this name: its title, what happened, and the one way on. */
    void write(HttpServletRequest request, HttpServletResponse response, int status, String name, String way)
            throws IOException {
        var language = Languages.chosen(request.getCookies());
        var title = escaped(texts.say(language, "login." + name + ".title"));
        var what = escaped(texts.say(language, "login." + name + ".text"));
        var action = escaped(texts.say(language, "login." + name + ".action"));
        var page = FRAME.formatted(language.getLanguage(), title, title, what, escaped(way), action);
        response.setStatus(status);
        response.setContentType("text/html;charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
