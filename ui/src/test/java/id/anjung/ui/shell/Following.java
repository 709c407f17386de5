package id.anjung.ui.shell;

import com.microsoft.playwright.Page;

/** Go to another view of the console by a link in it; a page that begins anew costs the browser seconds. */
public final class Following {
    private static final String LINK = """
            path => {
              const link = Object.assign(document.createElement('a'), {href: path});
              document.body.append(link);
              link.click();
              link.remove();
            }""";

    private static final String SETTLED = """
            () => Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive || !client.isActive())
              && [...document.querySelectorAll('vaadin-grid')].every(grid => !grid.loading)""";

    private Following() {}

    /** Follow a link to an address of the console, a whole one or a path. */
    public static void link(Page tab, String address) {
        tab.evaluate(LINK, address);
        tab.waitForURL(address);
    }

    /** Wait until the server has said all and every row stands where it belongs. */
    public static void settle(Page tab) {
        tab.waitForFunction(SETTLED);
    }
}
