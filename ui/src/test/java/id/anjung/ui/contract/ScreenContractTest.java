package id.anjung.ui.contract;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.vaadin.flow.router.Route;
import id.anjung.contract.Jobs;
import id.anjung.contract.Written;
import id.anjung.tenancy.TenantStatus;
import id.anjung.ui.shell.KnownTenants;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every view with a mall in its address, and everything that pushes to open screens, keeps look-alikes apart. */
class ScreenContractTest {
    private static final String LEAKY = "LeakyView";

    /** What calls screens from outside their own requests, each with where it is tried from two sides. */
    private static final Map<String, String> PUSHES = Map.of(
            "ConsoleServer", "id.anjung.ui.shell.LeavingConsoleTest", // only lets the page be asked for again
            "OpenScreens", "id.anjung.ui.shell.ScreensTest", // two screens that call each other
            "StatusWatch", "id.anjung.ui.contract.ScreenContractTest", // below
            "FileLink", "id.anjung.ui.contract.ScreenContractTest", // below
            "QueueWatch", "id.anjung.ui.contract.ScreenContractTest", // below
            "OverviewWatch", "id.anjung.ui.contract.ScreenContractTest"); // the province's, which sees every tenant

    /** What works by itself in the console, each with the test that holds it; the rest is held in tenant-admin. */
    private static final Map<String, String> JOBS = Map.of(
            "StatusWatch.look", "id.anjung.ui.contract.ScreenContractTest",
            "OverviewWatch.round", "id.anjung.ui.contract.ScreenContractTest",
            "OverviewWatch.happened", "id.anjung.ui.contract.ScreenContractTest",
            "QueueWatch.round", "id.anjung.ui.contract.ScreenContractTest",
            "QueueWatch.happened", "id.anjung.ui.contract.ScreenContractTest",
            "LoginWatch.endWhatIsOver", "id.anjung.ui.shell.login.LoginTest", // one login, whatever its tenants
            "LoginWatch.renewWhatIsInUse", "id.anjung.ui.shell.login.LoginOutageTest");

    private static TwoScreens screens;

    @BeforeAll
    static void open() {
        screens = new TwoScreens();
    }

    @AfterAll
    static void close() {
        screens.close();
    }

    @TestFactory
    Stream<DynamicTest> every_view_shows_its_own_marker_only() {
        return views().filter(view -> !view.getSimpleName().equals(LEAKY))
                .map(view -> DynamicTest.dynamicTest(view.getSimpleName(), () -> keepsApart(view)));
    }

    @Test
    void a_view_that_remembers_across_tenants_fails_the_contract() {
        var leaky = views().filter(view -> view.getSimpleName().equals(LEAKY))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> keepsApart(leaky)).isInstanceOf(AssertionError.class);
    }

    @Test
    void whatever_pushes_is_tried_from_two_sides() throws ClassNotFoundException {
        assertThat(Pushers.names())
                .as("classes that call open screens: try each with a screen of either tenant and name it in PUSHES")
                .isEqualTo(PUSHES.keySet());
        assertThat(Set.copyOf(Jobs.written("id.anjung.ui")))
                .as("jobs of the console: name for each the test that holds it")
                .isEqualTo(JOBS.keySet());
        for (var test :
                Stream.concat(PUSHES.values().stream(), JOBS.values().stream()).toList()) {
            Class.forName(test);
        }
    }

    @Test
    void a_change_of_status_draws_each_screen_anew_with_its_own() {
        besideEachOther("mpp/:slug/layanan", (left, right) -> {
            for (var status : new TenantStatus[] {TenantStatus.SUSPENDED_READ_ONLY, TenantStatus.ACTIVE}) {
                for (var code : new String[] {TwoScreens.LEFT, TwoScreens.RIGHT}) {
                    screens.bean(KnownTenants.class).become(TwoScreens.slug(code), status);
                }
                for (var tab : new Page[] {left, right}) {
                    assertThat(tab.locator(".band"))
                            .isVisible(new LocatorAssertions.IsVisibleOptions()
                                    .setVisible(status != TenantStatus.ACTIVE)
                                    .setTimeout(15_000));
                }
                TwoScreens.showsItsOwn(left, TwoScreens.LEFT);
                TwoScreens.showsItsOwn(right, TwoScreens.RIGHT);
            }
        });
    }

    @Test
    void a_number_wakes_the_screens_of_its_own_mall_only() {
        besideEachOther("mpp/:slug/pantauan", (left, right) -> {
            var before = waiting(left).innerText();
            assertThat(waiting(right)).hasText(before);
            screens.arrive(TwoScreens.LEFT, "same");
            assertThat(waiting(left)).not().hasText(before);
            assertThat(waiting(right)).hasText(before);
            TwoScreens.showsItsOwn(left, TwoScreens.LEFT);
            TwoScreens.showsItsOwn(right, TwoScreens.RIGHT);
        });
    }

    private static Locator waiting(Page tab) {
        return tab.locator(".whole .value").first();
    }

    @Test
    void a_file_is_its_own_screens() {
        besideEachOther("mpp/:slug/layanan", (left, right) -> {
            assertThat(file(left, "csv"))
                    .contains("Penanda " + TwoScreens.LEFT)
                    .doesNotContain("Penanda " + TwoScreens.RIGHT);
            assertThat(file(right, "csv"))
                    .contains("Penanda " + TwoScreens.RIGHT)
                    .doesNotContain("Penanda " + TwoScreens.LEFT);
        });
    }

    @Test
    void a_chained_trail_is_its_own_malls() {
        besideEachOther("mpp/:slug/jejak-audit", (left, right) -> {
            assertThat(sealed(left, TwoScreens.LEFT)).doesNotContain("Penanda " + TwoScreens.RIGHT);
            assertThat(sealed(right, TwoScreens.RIGHT)).doesNotContain("Penanda " + TwoScreens.LEFT);
        });
    }

    /** What was written is sealed within seconds. */
    private static String sealed(Page tab, String code) {
        tab.waitForCondition(() -> file(tab, "jsonl").contains("Penanda " + code));
        return file(tab, "jsonl");
    }

    private static String file(Page tab, String ending) {
        return String.valueOf(tab.evaluate("() => fetch(document.querySelector('a[download$=" + ending
                + "]').href).then(answer => answer.text())"));
    }

    /** Open a screen of both malls, each with its own on it, and do something with the two. */
    private static void besideEachOther(String route, BiConsumer<Page, Page> work) {
        try (var left = screens.open(route, TwoScreens.LEFT);
                var right = screens.open(route, TwoScreens.RIGHT)) {
            TwoScreens.showsItsOwn(left, TwoScreens.LEFT);
            TwoScreens.showsItsOwn(right, TwoScreens.RIGHT);
            work.accept(left, right);
        }
    }

    private static void keepsApart(Class<?> view) {
        var route = view.getAnnotation(Route.class).value();
        var left = screens.tour(route, TwoScreens.LEFT);
        var right = screens.tour(route, TwoScreens.RIGHT);
        var foreign = screens.openAsStranger(route, TwoScreens.LEFT);
        TwoScreens.showsItsOwn(left, TwoScreens.LEFT);
        TwoScreens.showsItsOwn(right, TwoScreens.RIGHT);
        assertThat(foreign.locator("h1"))
                .containsText(
                        "Halaman tidak ditemukan", new LocatorAssertions.ContainsTextOptions().setTimeout(15_000));
        assertThat(TwoScreens.words(foreign)).doesNotContain("Penanda");
        foreign.close();
    }

    private static Stream<? extends Class<?>> views() {
        return Written.beans()
                .map(bean -> bean.getBeanType())
                .filter(type -> type.isAnnotationPresent(Route.class))
                .filter(type -> type.getAnnotation(Route.class).value().contains(":slug"));
    }
}
