package id.anjung.ui.house;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import id.anjung.embedded.TestDatabase;
import id.anjung.embedded.TestHome;
import id.anjung.embedded.TestKeycloak;
import id.anjung.embedded.login.LoginWalk;
import id.anjung.embedded.process.ChildProcess;
import id.anjung.embedded.process.Probe;
import id.anjung.embedded.process.Watch;
import id.anjung.embedded.sample.SampleAgencyApplication;
import id.anjung.embedded.sample.SampleSettings;
import id.anjung.ui.process.Surroundings;
import id.anjung.ui.shell.Chromium;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Run everything as {@code ./anjung run} does, on free ports: what people see and do is all that a test has of it. */
final class House {
    static final String PASSWORD = "anjung-demo";

    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private final Doors doors = Doors.free();
    private final Surroundings around;
    private final ChildProcess platform;
    private final Chromium chromium = new Chromium();
    private final Map<String, Person> inside = new HashMap<>();
    private final Accounts accounts;

    House() {
        var keycloak = TestKeycloak.shared();
        var children = TestHome.children("house"); // first, since it clears the folder in which the database lies, too
        around = new Surroundings(TestDatabase.alone("house"), keycloak, "anjung", "");
        platform = children.start(Platform.command(doors, around.database(), keycloak));
        var readiness = URI.create(doors.management() + "/health/readiness");
        Watch.untilReady(platform, LONGEST_START, () -> Probe.healthy(readiness));
        SampleAgencyApplication.start(new SampleSettings(doors.samplePort(), issuer(keycloak), Platform.SAMPLE_SECRET));
        accounts = new Accounts(keycloak);
        accounts.waitForPeople();
    }

    /** Answer the addresses of the house. */
    Doors doors() {
        return doors;
    }

    /** Answer the accounts as Keycloak's own administrator sees them. */
    Accounts accounts() {
        return accounts;
    }

    /** Answer what further processes of the same installation need. */
    Surroundings around() {
        return around;
    }

    /** Answer who signs its tokens. */
    String issuer() {
        return issuer(around.keycloak());
    }

    /** Answer a person who is logged in; the same for all tests, and anew after another test sent them out. */
    Person inside(String username) {
        return Objects.requireNonNull(inside.compute(
                username,
                (name, person) -> person != null && person.isInside()
                        ? person
                        : newcomer().login(name, "/")));
    }

    /** Answer a person with a browser of their own who is not logged in yet. */
    Person newcomer() {
        return new Person(chromium.person(1440), doors);
    }

    /** Open a browser of somebody whom nobody knows. */
    BrowserContext visitor(int width, ColorScheme colours) {
        return chromium.stranger(width, colours);
    }

    /** Answer what a person brings to the open door. */
    String bearer(String username) {
        return new LoginWalk(issuer(TestKeycloak.shared()))
                .tokens(username, PASSWORD)
                .access();
    }

    /** Say what stands in every tab and what the platform said last, for whoever reads of a failure elsewhere. */
    String seen() {
        return chromium.seen() + "\nThe platform said last:\n" + String.join("\n", platform.lastLines());
    }

    /** Close the tabs of all who are inside, so that nobody waits for pages that no test looks at any more. */
    void tidy() {
        inside.values().forEach(Person::closeTabs);
    }

    private static String issuer(TestKeycloak keycloak) {
        return keycloak.url() + "/realms/anjung";
    }
}
