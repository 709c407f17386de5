package id.anjung.ui.cluster;

import id.anjung.embedded.login.Browser;
import id.anjung.embedded.login.Page;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

/** Sit at the console with one browser, and load a page again and again. */
final class StaffMember {
    private static final String PASSWORD = "anjung-demo";
    private static final String LOGIN = "/realms/";

    private final Browser browser = new Browser();
    private final URI start;

    private StaffMember(URI console) {
        start = console.resolve("/ruang-kerja");
    }

    /**
     * Hold what was seen.
     *
     * @param pages how many pages came
     * @param failed how often something else came
     * @param passwords how often a password was asked for
     * @param renewed how often the console sent the person to Keycloak and back, without asking for anything
     */
    record Seen(int pages, int failed, int passwords, int renewed) {}

    /** Log in by Keycloak's page. */
    static StaffMember login(URI console, String username) {
        var member = new StaffMember(console);
        var page = member.browser.open(member.start);
        var inside = member.browser.submit(page, Map.of("username", username, "password", PASSWORD), any -> false);
        if (inside.status() != 200 || inside.address().getPath().contains(LOGIN)) {
            throw new IllegalStateException(
                    username + " is not inside, but at " + inside.address() + ": " + inside.text());
        }
        return member;
    }

    /** Load the page once. */
    Page look() {
        return browser.open(start);
    }

    /** Load it again and again until told to stop. */
    Looking lookingAround() {
        return new Looking();
    }

    /** Look around beside everything else. */
    final class Looking implements AutoCloseable {
        private final Thread thread = Thread.ofVirtual().start(this::look);
        private volatile boolean goesOn = true;
        private int pages;
        private int failed;
        private int passwords;
        private int renewed;

        private void look() {
            do {
                try {
                    var first = browser.open(start, away -> away.getPath().contains(LOGIN));
                    renewed += first.redirect().isPresent() ? 1 : 0;
                    var page = StaffMember.this.look();
                    boolean password = page.asksFor("password");
                    passwords += password ? 1 : 0;
                    if (page.status() == 200 && !password) {
                        pages++;
                    } else {
                        failed++;
                        System.out.println("         the console said " + page.status() + " at " + page.address());
                    }
                } catch (UncheckedIOException | IllegalStateException none) {
                    failed++;
                    System.out.println("         the console said nothing: " + none);
                }
                Asking.pause(Duration.ofMillis(400));
            } while (goesOn);
        }

        /** Stop and answer what was seen. */
        Seen stop() throws InterruptedException {
            goesOn = false;
            thread.join();
            return new Seen(pages, failed, passwords, renewed);
        }

        @Override
        public void close() {
            goesOn = false;
        }
    }
}
