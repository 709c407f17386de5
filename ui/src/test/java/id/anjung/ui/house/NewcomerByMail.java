package id.anjung.ui.house;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import id.anjung.embedded.Letter;
import id.anjung.embedded.TestMailbox;
import id.anjung.embedded.login.AuthenticatorApp;
import id.anjung.embedded.login.InvitationWalk;
import java.time.Clock;
import java.time.Duration;
import org.assertj.core.api.Assertions;

/** Be somebody who was invited: read the e-mail, set a password and a second factor on Keycloak's pages, log in. */
final class NewcomerByMail implements AutoCloseable {
    private static final String PASSWORD = "kata-sandi-pilihan-saya";

    private final House house;
    private final BrowserContext browser;
    private final AuthenticatorApp app = new AuthenticatorApp(Clock.systemUTC());

    NewcomerByMail(House house) {
        this.house = house;
        browser = house.visitor(1440, ColorScheme.LIGHT);
    }

    /** Accept the invitation that went to this address, and answer the console after the first login as an admin. */
    Page accept(String address, String username) {
        var page = setPassword(address);
        page.navigate(house.doors().console() + "/");
        password(page, username);
        page.waitForSelector("#kc-totp-settings-form");
        page.screenshot(new Page.ScreenshotOptions().setPath(Sight.picture("keycloak-second-factor")));
        app.take(page.locator("#totpSecret").inputValue());
        page.fill("#totp", app.code());
        page.fill("#userLabel", "ponsel");
        page.locator("#saveTOTPBtn").click();
        page.waitForURL(there -> !there.contains("/realms/"));
        page.waitForSelector("h1");
        return page;
    }

    /** Follow the link of the last e-mail to this address and set the password. */
    Page setPassword(String address) {
        var page = browser.newPage();
        page.navigate(InvitationWalk.link(letter(address).text()).toString());
        page.screenshot(new Page.ScreenshotOptions().setPath(Sight.picture("keycloak-invitation")));
        page.locator("#kc-info-message a").first().click();
        page.fill("#password-new", PASSWORD);
        page.fill("#password-confirm", PASSWORD);
        page.screenshot(new Page.ScreenshotOptions().setPath(Sight.picture("keycloak-password")));
        page.locator("[type=submit]").first().click();
        page.waitForSelector("#kc-info-message");
        return page;
    }

    /** Log in by another browser, which is asked for the second factor. */
    void logInAgain(String username) {
        try (var other = house.visitor(1440, ColorScheme.LIGHT)) {
            var page = other.newPage();
            page.navigate(house.doors().console() + "/");
            password(page, username);
            page.fill("#otp", app.code());
            page.locator("#kc-login").click();
            page.waitForURL(there -> !there.contains("/realms/"));
            page.waitForSelector("h1");
        }
    }

    /** Log in with the password alone and answer the page after it. */
    Page logIn(String username) {
        var page = browser.newPage();
        page.navigate(house.doors().console() + "/");
        password(page, username);
        page.waitForURL(there -> !there.contains("/realms/"));
        page.waitForSelector("h1");
        return page;
    }

    private static void password(Page page, String username) {
        page.fill("#username", username);
        page.fill("#password", PASSWORD);
        page.locator("#kc-login").click();
    }

    static Letter letter(String address) {
        var mailbox = TestMailbox.shared();
        Soon.holds(
                "an e-mail to " + address,
                Duration.ofSeconds(30),
                () -> !mailbox.to(address).isEmpty());
        var letter = mailbox.to(address).getLast();
        Assertions.assertThat(letter.subject()).isEqualTo("Undangan ke Anjung");
        return letter;
    }

    @Override
    public void close() {
        browser.close();
    }
}
