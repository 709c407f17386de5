package id.anjung.ui.contract;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.vaadin.flow.router.Route;
import id.anjung.contract.Jobs;
import id.anjung.contract.Written;
import id.anjung.tenancy.TenantStatus;
import id.anjung.ui.shell.KnownTenants;
import java.util.Map;
import java.util.Set;
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
            "OpenScreens", "id.anjung.ui.shell.ScreensTest", // two screens that call each other
            "StatusWatch", "id.anjung.ui.contract.ScreenContractTest", // below
            "CsvLink", "id.anjung.ui.contract.ScreenContractTest", // below
            "OverviewWatch", "id.anjung.ui.contract.ScreenContractTest"); // the province's, which sees every tenant

    /** What works by itself in the console, each with the test that holds it; the rest is held in tenant-admin. */
    private static final Map<String, String> JOBS = Map.of(
            "StatusWatch.look", "id.anjung.ui.contract.ScreenContractTest",
            "OverviewWatch.round", "id.anjung.ui.contract.ScreenContractTest",
            "OverviewWatch.happened", "id.anjung.ui.contract.ScreenContractTest",
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
        var left = screens.open("mpp/:slug/layanan", TwoScreens.LEFT);
        var right = screens.open("mpp/:slug/layanan", TwoScreens.RIGHT);
        TwoScreens.showsItsOwn(left, TwoScreens.LEFT);
        TwoScreens.showsItsOwn(right, TwoScreens.RIGHT);
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
        left.close();
        right.close();
    }

    @Test
    void a_file_is_its_own_screens() {
        var left = screens.open("mpp/:slug/layanan", TwoScreens.LEFT);
        var right = screens.open("mpp/:slug/layanan", TwoScreens.RIGHT);
        TwoScreens.showsItsOwn(left, TwoScreens.LEFT);
        TwoScreens.showsItsOwn(right, TwoScreens.RIGHT);
        assertThat(file(left)).contains("Penanda " + TwoScreens.LEFT).doesNotContain("Penanda " + TwoScreens.RIGHT);
        assertThat(file(right)).contains("Penanda " + TwoScreens.RIGHT).doesNotContain("Penanda " + TwoScreens.LEFT);
        left.close();
        right.close();
    }

    private static String file(Page tab) {
        return String.valueOf(tab.evaluate(
                "() => fetch(document.querySelector('a[download$=csv]').href).then(answer => answer.text())"));
    }

    private static void keepsApart(Class<?> view) {
        var route = view.getAnnotation(Route.class).value();
        var left = screens.open(route, TwoScreens.LEFT);
        var right = screens.open(route, TwoScreens.RIGHT);
        var foreign = screens.openAsStranger(route, TwoScreens.LEFT);
        TwoScreens.showsItsOwn(left, TwoScreens.LEFT);
        TwoScreens.showsItsOwn(right, TwoScreens.RIGHT);
        assertThat(foreign.locator("h1"))
                .containsText(
                        "Halaman tidak ditemukan", new LocatorAssertions.ContainsTextOptions().setTimeout(15_000));
        assertThat(TwoScreens.words(foreign)).doesNotContain("Penanda");
        Stream.of(left, right, foreign).forEach(Page::close);
    }

    private static Stream<? extends Class<?>> views() {
        return Written.beans()
                .map(bean -> bean.getBeanType())
                .filter(type -> type.isAnnotationPresent(Route.class))
                .filter(type -> type.getAnnotation(Route.class).value().contains(":slug"));
    }
}
