package id.anjung.ui.house;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import id.anjung.ui.shell.Following;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Sit as one person before a browser of their own. */
final class Person {
    private final Map<String, Page> tabs = new HashMap<>();
    private final BrowserContext browser;
    private final Doors doors;
    private final AtomicInteger passwordsAsked = new AtomicInteger();

    Person(BrowserContext browser, Doors doors) {
        this.browser = browser;
        this.doors = doors;
        browser.onResponse(response -> {
            if (asksForPassword(response)) {
                passwordsAsked.incrementAndGet();
            }
        });
    }

    /** Log in on the way to a page of the console. */
    Person login(String username, String path) {
        var page = browser.newPage();
        page.navigate(doors.console() + path);
        enter(page, username);
        page.waitForSelector("h1");
        return this;
    }

    /** Fill in Keycloak's page, or its two pages where an agency has brought a login of its own. */
    void enter(Page page, String username) {
        page.fill("#username", username);
        if (page.locator("#password").count() == 0) {
            page.locator("#kc-login").click();
        }
        page.fill("#password", House.PASSWORD);
        page.locator("#kc-login").click();
        page.waitForURL(there -> !there.contains("/realms/"));
    }

    /** Open a page of the console in a tab of its own. */
    Page open(String path) {
        var page = browser.newPage();
        page.navigate(doors.console() + path);
        page.waitForSelector("h1");
        return page;
    }

    /** Open any address in a tab of its own. */
    Page visit(String address) {
        var page = browser.newPage();
        page.navigate(address);
        return page;
    }

    /** Bring to a page of the console, by a link in it, the tab that speaks this language in these colours. */
    Page tab(String language, String colours, String path) {
        var tab = tabs.computeIfAbsent(language + colours, chosen -> choosing(language, colours, path));
        if (!tab.url().equals(doors.console() + path)) {
            Following.link(tab, doors.console() + path);
        }
        Following.settle(tab);
        return tab;
    }

    private Page choosing(String language, String colours, String path) {
        remember(language, colours);
        var tab = open(path);
        remember("id", "light");
        return tab;
    }

    /** Choose language and colours as the person's browser remembers them. */
    private void remember(String language, String colours) {
        browser.addCookies(List.of(
                new Cookie("anjung_language", language).setUrl(doors.console()),
                new Cookie("anjung_colours", colours).setUrl(doors.console())));
    }

    /** Tell whether the login still counts. */
    boolean isInside() {
        var asking = RequestOptions.create().setMaxRedirects(0);
        return browser.request().get(doors.console() + "/ruang-kerja", asking).status() == 200;
    }

    /** Answer the tab that was opened first. */
    Page firstTab() {
        return browser.pages().getFirst();
    }

    BrowserContext browser() {
        return browser;
    }

    /** Count how often a password page was shown. */
    int passwordsAsked() {
        return passwordsAsked.get();
    }

    /** Stay logged in, with no page open. */
    void closeTabs() {
        tabs.clear();
        List.copyOf(browser.pages()).forEach(Page::close);
    }

    void leave() {
        browser.close();
    }

    private static boolean asksForPassword(Response response) {
        return response.request().isNavigationRequest()
                && response.status() == 200
                && response.url().contains("/realms/anjung/");
    }
}
