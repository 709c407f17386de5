package id.anjung.ui.shell.jetty;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import id.anjung.ui.shell.Colours;
import id.anjung.ui.shell.text.Languages;
import jakarta.inject.Singleton;

/** Finish the one page that carries every screen: its language, its colours before the first paint, its nonces. */
@Singleton
final class FirstPage implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(FirstPage::finish);
    }

    private static void finish(IndexHtmlResponse page) {
        var cookies = page.getVaadinRequest().getCookies();
        var colours = Colours.chosen(cookies).css();
        var html = page.getDocument().getElementsByTag("html");
        html.attr("lang", Languages.chosen(cookies).getLanguage());
        html.attr("theme", colours).attr("style", "color-scheme: " + colours);
        var nonce = String.valueOf(page.getVaadinRequest().getAttribute(SecurityHeaders.NONCE));
        page.getDocument().getElementsByTag("script").attr("nonce", nonce);
        page.getDocument().head().appendElement("link").attr("rel", "icon").attr("href", "/static/icon.svg");
        page.getDocument().title("Anjung");
        page.getVaadinResponse().setHeader("Cache-Control", "no-store");
    }
}
