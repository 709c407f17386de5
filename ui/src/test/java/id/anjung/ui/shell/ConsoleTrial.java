package id.anjung.ui.shell;

import com.microsoft.playwright.Page;
import id.anjung.ui.shell.login.ScriptedProvider;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Look at the console by hand. */
final class ConsoleTrial {
    static final Map<String, Object> PROVINCE = Map.of(
            "preferred_username",
            "provinsi.admin",
            "name",
            "Rahmi Provinsi",
            "realm_access",
            Map.of("roles", List.of("province-admin")));
    static final Map<String, Object> TABALONG = Map.of(
            "preferred_username",
            "tabalong.admin",
            "name",
            "Siti Norhayati",
            "organization",
            Map.of("6309", Map.of("groups", List.of("/tenant-admin"))));
    static final Map<String, Object> DUA = Map.of(
            "preferred_username",
            "dukcapil.dua",
            "name",
            "Ahmad Rifani",
            "organization",
            Map.of(
                    "6309",
                    Map.of("groups", List.of("/agencies/disdukcapil/officer")),
                    "6306",
                    Map.of("groups", List.of("/agencies/disdukcapil/officer"))));

    public static void main(String[] arguments) throws Exception {
        var provider = new ScriptedProvider();
        provider.person = PROVINCE;
        var console = new Console(provider.url(), Map.of());
        System.out.println(console.url());
        if (arguments.length > 0) {
            Thread.currentThread().join();
        }
        try (var chromium = new Chromium()) {
            shoot(chromium, console, provider, "province", PROVINCE, "/");
            shoot(chromium, console, provider, "province-wing", PROVINCE, "/mpp/tabalong");
            shoot(chromium, console, provider, "tabalong", TABALONG, "/");
            shoot(chromium, console, provider, "dua", DUA, "/");
            shoot(chromium, console, provider, "foreign", TABALONG, "/mpp/banjarbaru");
        }
        System.exit(0);
    }

    static void shoot(
            Chromium chromium,
            Console console,
            ScriptedProvider provider,
            String name,
            Map<String, Object> person,
            String path) {
        provider.person = person;
        for (int width : new int[] {1280, 390}) {
            try (var context = chromium.person(width)) {
                var page = context.newPage();
                page.onConsoleMessage(
                        message -> System.out.println(name + " " + message.type() + ": " + message.text()));
                page.onPageError(error -> System.out.println(name + " ERROR " + error));
                page.onResponse(r -> {
                    if (r.status() >= 400) System.out.println(r.status() + " " + r.url());
                });
                page.navigate(console.url() + path);
                page.waitForSelector("vaadin-app-layout", new Page.WaitForSelectorOptions().setTimeout(15000));
                page.waitForTimeout(1200);
                System.out.println(name + " " + page.url() + " " + page.title());
                page.screenshot(
                        new Page.ScreenshotOptions().setPath(Path.of("target/shots/" + name + "-" + width + ".png")));
            }
        }
    }
}
