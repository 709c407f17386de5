package id.anjung.ui.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import id.anjung.contract.LookAlikes;
import id.anjung.door.OpenDoor;
import id.anjung.queue.Answer;
import id.anjung.queue.IssuingTickets;
import id.anjung.queue.TicketSource;
import id.anjung.queue.Wish;
import id.anjung.tenancy.TenantId;
import id.anjung.ui.regency.WingConsole;
import id.anjung.ui.shell.Chromium;
import id.anjung.ui.shell.Following;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Run the console over two look-alikes, and look at their screens: two tabs of one login, and a stranger's. */
final class TwoScreens implements AutoCloseable {
    static final String LEFT = WingConsole.TABALONG.regionCode();
    static final String RIGHT = WingConsole.HSS.regionCode();

    private static final Map<String, String> SLUGS = Map.of(LEFT, "tabalong", RIGHT, "hulu-sungai-selatan");
    private static final String WORDS = """
            [document.body.innerText, ...[...document.querySelectorAll('input,textarea')].map(field => field.value)]
              .join('\\n')""";

    /** Mark what is shown: what stands there afterwards without a mark is new. */
    private static final String MARK =
            "() => document.querySelectorAll('#content > *').forEach(shown => shown.setAttribute('data-former', ''))";

    private static final String SHOWN =
            "() => document.querySelector('#content > *') && !document.querySelector('#content > [data-former]')";

    private final WingConsole console =
            new WingConsole(Map.of("test.marked-members", true, "test.bare-files", true, "test.leak", "view"));
    private final Chromium chromium = new Chromium();
    private final BrowserContext both;
    private final BrowserContext stranger;
    private final Map<String, Page> touring = new HashMap<>();

    TwoScreens() {
        try (var door = OpenDoor.beside(Map.of("anjung.roles", "open,worker"), LEFT, RIGHT)) {
            LookAlikes.furnish(door, LEFT, RIGHT);
        }
        both = person("dua.admin", LEFT, RIGHT);
        stranger = person("banjarbaru.admin", "6372");
    }

    <T> T bean(Class<T> type) {
        return console.bean(type);
    }

    /** Give somebody a number in a mall, beside all screens. */
    void arrive(String code, String service) {
        console.inWing(new TenantId(code), () -> {
            var answer = bean(IssuingTickets.class).issue(Wish.of(service, TicketSource.DESK));
            assertThat(answer).isInstanceOf(Answer.Done.class);
        });
    }

    /** Open an address in a new tab of the login that serves in both. */
    Page open(String route, String code) {
        return visit(both, route, code);
    }

    /** Bring the tab that goes through the views of a mall to the next one; a page takes seconds to begin anew. */
    Page tour(String route, String code) {
        var tab = touring.computeIfAbsent(code, begun -> visit(both, "tidak-ada", code));
        tab.bringToFront();
        tab.waitForFunction(SHOWN);
        tab.evaluate(MARK);
        Following.link(tab, console.url() + path(route, code));
        tab.waitForFunction(SHOWN);
        Following.settle(tab);
        return tab;
    }

    /** Open an address of others in a new tab. */
    Page openAsStranger(String route, String code) {
        return visit(stranger, route, code);
    }

    /** Wait until a tab shows what somebody marked, and see that it is its own tenant's and nothing of the look-alike's. */
    static void showsItsOwn(Page tab, String code) {
        try {
            tab.waitForFunction(
                    "() => /Penanda \\d{4}/.test(" + WORDS + ")",
                    null,
                    new Page.WaitForFunctionOptions().setTimeout(15_000));
        } catch (TimeoutError nothing) {
            throw new AssertionError(
                    tab.url() + " shows nothing that is marked: furnish LookAlikes with what it shows. It says: "
                            + words(tab),
                    nothing);
        }
        assertThat(words(tab)).contains(LookAlikes.marker(code));
        showsNothingOfOthers(tab, code);
    }

    static void showsNothingOfOthers(Page tab, String code) {
        assertThat(words(tab)).doesNotContainPattern(LookAlikes.trace(code.equals(LEFT) ? RIGHT : LEFT));
    }

    static String words(Page tab) {
        return String.valueOf(tab.evaluate("() => " + WORDS));
    }

    static String slug(String code) {
        return SLUGS.getOrDefault(code, code);
    }

    private BrowserContext person(String name, String... codes) {
        Map<String, Object> organizations = new LinkedHashMap<>();
        for (var code : codes) {
            organizations.put(code, Map.of("groups", List.of("/tenant-admin", "/agencies/same/supervisor")));
        }
        console.loginAs(Map.of("preferred_username", name, "name", name, "organization", organizations));
        var context = chromium.person(1280);
        var page = context.newPage();
        page.navigate(console.url() + "/tidak-ada");
        page.waitForSelector("h1");
        page.close();
        return context;
    }

    private Page visit(BrowserContext person, String route, String code) {
        var page = person.newPage();
        page.navigate(console.url() + path(route, code));
        return page;
    }

    private static String path(String route, String code) {
        var path = "/" + route.replace(":slug", slug(code));
        if (path.contains(":")) {
            throw new AssertionError("TwoScreens does not know what to put into " + route + ": teach it");
        }
        return path.endsWith("/statistik") ? path + "?per=layanan" : path;
    }

    @Override
    public void close() {
        chromium.close();
        console.close();
    }
}
