package id.anjung.ui.shell;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Drive a real browser; one for each test class. */
public final class Chromium implements AutoCloseable {
    private static final List<String> PROGRAMS =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final int PATIENCE = 20_000;
    private static final int MOST_WORDS = 6_000;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(program()).setArgs(QUIET));

    /** Find the browser; the shell without a window is the same engine and starts in half the time. */
    private static Path program() {
        var wanted = Optional.ofNullable(System.getProperty("anjung.chromium")).map(Path::of);
        return wanted.orElseGet(() -> PROGRAMS.stream()
                .map(name -> Path.of("/usr/bin", name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No browser is installed: none of " + PROGRAMS)));
    }

    /** Open a browser of somebody else, with cookies of its own. */
    public BrowserContext person(int width) {
        return stranger(width, ColorScheme.LIGHT);
    }

    /** Open a browser on a device that prefers these colours. */
    public BrowserContext stranger(int width, ColorScheme colours) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, width < 600 ? 844 : 900)
                .setColorScheme(colours)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("id-ID"));
        context.setDefaultTimeout(PATIENCE);
        return context;
    }

    /** Say what stands in every tab of everybody. */
    public String seen() {
        return tabs().map(tab -> "\nIn the tab %s:\n%s".formatted(tab.url(), words(tab)))
                .collect(Collectors.joining());
    }

    private static String words(Page tab) {
        try {
            var words = String.valueOf(tab.evaluate("() => document.body.innerText"))
                    .replaceAll("\\s*\n\\s*", " | ");
            return words.substring(0, Math.min(MOST_WORDS, words.length()));
        } catch (PlaywrightException gone) {
            return "(" + gone.getMessage() + ")";
        }
    }

    private Stream<Page> tabs() {
        return List.copyOf(browser.contexts()).stream().flatMap(context -> List.copyOf(context.pages()).stream());
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
