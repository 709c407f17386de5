package id.anjung.ui.shell;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PageAssertions;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.internal.ComponentTracker;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.WrappedSession;
import id.anjung.tenancy.TenantDirectory;
import id.anjung.tenancy.TenantStatus;
import id.anjung.ui.shell.login.ScriptedProvider;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ScreensTest {
    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(15_000);

    private static ScriptedProvider provider;
    private static Console console;
    private static Chromium chromium;

    @BeforeAll
    static void open() {
        provider = new ScriptedProvider();
        console = new Console(provider.url(), Map.of());
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
        console.close();
        provider.close();
    }

    @Test
    void two_screens_that_call_each_other_see_each_their_own_tenant() {
        var tabalong = screen(People.TABALONG, "/mpp/tabalong/gema");
        var banjarbaru = screen(People.BANJARBARU, "/mpp/banjarbaru/gema");
        assertThat(tabalong.locator("#built")).containsText("6309 tabalong.admin", SOON);
        assertThat(banjarbaru.locator("#built")).containsText("6372 banjarbaru.admin", SOON);
        tabalong.locator("#call").click();
        assertThat(tabalong.locator("#heard")).containsText("6309 tabalong.admin", SOON);
        assertThat(banjarbaru.locator("#heard")).containsText("6372 banjarbaru.admin", SOON);
        banjarbaru.locator("#call").click();
        assertThat(tabalong.locator("vaadin-grid")).containsText("grid 6309 tabalong.admin", SOON);
        assertThat(banjarbaru.locator("vaadin-grid")).containsText("grid 6372 banjarbaru.admin", SOON);
        assertThat(banjarbaru.locator("body")).not().containsText("6309");
    }

    /** Vaadin does so for developers: a stack of calls for each part, two thirds of what a session of a counter weighed. */
    @Test
    void nobody_notes_where_the_parts_of_a_screen_were_made() throws Exception {
        screen(People.TABALONG, "/mpp/tabalong/gema");
        var noted = new CompletableFuture<Boolean>();
        console.bean(OpenScreens.class).each(tab -> {
            var view = ComponentUtil.getData(tab, EchoView.class);
            if (view != null) {
                noted.complete(ComponentTracker.findCreate(view) != null);
            }
        });
        assertThat(noted.get(15, TimeUnit.SECONDS)).isFalse();
    }

    /** A login may end while a screen is still coming to its end; whoever then looks for it would wait for ever. */
    @Test
    void a_session_whose_login_is_over_gives_its_lock_back() throws Exception {
        screen(People.TABALONG, "/mpp/tabalong/gema");
        var found = new CompletableFuture<VaadinService>();
        console.bean(OpenScreens.class)
                .each(tab -> found.complete(tab.getSession().getService()));
        var service = found.get(20, TimeUnit.SECONDS);
        var lock = new ReentrantLock();
        var over = (WrappedSession) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {WrappedSession.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getAttribute")
                            && String.valueOf(arguments[0]).endsWith("lock")) {
                        return lock;
                    }
                    throw new IllegalStateException("The session is over");
                });
        var session = new ScreenSession(service, console.bean(TenantDirectory.class));
        lock.lock();
        session.refreshTransients(over, service);
        session.unlock();
        assertThat(lock.isLocked()).isFalse();
        session.lock();
        session.unlock();
        assertThat(lock.isLocked()).isFalse();
    }

    @Test
    void an_mpp_of_others_looks_like_one_that_does_not_exist_and_the_attempt_is_noted() {
        var page = screen(People.TABALONG, "/mpp/banjarbaru");
        assertThat(page.locator("h1")).containsText("Halaman tidak ditemukan", SOON);
        var nowhere = screen(People.TABALONG, "/mpp/atlantis");
        assertThat(nowhere.locator("h1")).containsText("Halaman tidak ditemukan", SOON);
        assertThat(console.bean(NotedAttempts.class).noted())
                .contains("tabalong.admin banjarbaru /mpp/banjarbaru", "tabalong.admin atlantis /mpp/atlantis");
    }

    @Test
    void open_screens_show_that_their_mpp_is_suspended_and_resumed() {
        var page = screen(People.OFFICER_OF_TWO, "/mpp/hulu-sungai-selatan/gema");
        assertThat(page.locator("#built")).containsText("6306 dukcapil.dua", SOON);
        var tenants = console.bean(KnownTenants.class);
        tenants.become("hulu-sungai-selatan", TenantStatus.SUSPENDED_READ_ONLY);
        assertThat(page.locator(".band")).containsText("sedang dibekukan", SOON);
        tenants.become("hulu-sungai-selatan", TenantStatus.BEHIND);
        assertThat(page.locator(".band")).containsText("sedang diperbarui", SOON);
        tenants.become("hulu-sungai-selatan", TenantStatus.SUSPENDED);
        assertThat(page.locator("h1")).containsText("sedang dibekukan", SOON);
        assertThat(page.locator("#built")).hasCount(0);
        tenants.become("hulu-sungai-selatan", TenantStatus.ACTIVE);
        assertThat(page.locator("#built")).containsText("6306 dukcapil.dua", SOON);
    }

    @Test
    void an_open_screen_says_that_its_login_ended() {
        var page = screen(People.TABALONG, "/mpp/tabalong/gema");
        assertThat(page.locator("#built")).containsText("6309 tabalong.admin", SOON);
        var token = provider.logoutToken(claims -> claims.claim("sid", provider.sidOf("tabalong.admin")));
        new Visitor(console.url()).post("/logout/backchannel", Map.of("logout_token", token));
        assertThat(page).hasURL(Pattern.compile(".*/keluar"), new PageAssertions.HasURLOptions().setTimeout(15_000));
        assertThat(page.locator("h1")).containsText("Anda sudah keluar", SOON);
    }

    private static Page screen(Map<String, Object> person, String path) {
        provider.person = person;
        var page = chromium.person(1280).newPage();
        page.navigate(console.url() + path);
        page.waitForSelector("h1");
        return page;
    }
}
