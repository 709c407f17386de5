package id.anjung.ui.house;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PageAssertions;
import id.anjung.door.Caller;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(InTheHouse.class)
class LoginsEndTest {
    private static final Duration FIVE_SECONDS = Duration.ofSeconds(5);

    private final House house;

    LoginsEndTest(House house) {
        this.house = house;
    }

    @Test
    void a_person_disabled_at_keycloak_is_out_at_both_doors_within_five_seconds() {
        var officer = house.newcomer().login("dukcapil.supervisor", "/");
        var program = program("dukcapil.supervisor");
        assertThat(status(program)).isEqualTo(200);
        house.accounts().disabledWhile("dukcapil.supervisor", () -> outAtBothDoors(officer.firstTab(), program));
        officer.leave();
    }

    @Test
    void a_role_taken_at_keycloak_is_gone_at_both_doors_within_five_seconds() {
        var auditor = house.newcomer().login("provinsi.auditor", "/");
        var program = program("provinsi.auditor");
        assertThat(status(program)).isEqualTo(200);
        house.accounts()
                .withoutRoleWhile(
                        "provinsi.auditor", "province-auditor", () -> outAtBothDoors(auditor.firstTab(), program));
        auditor.leave();
    }

    /** Both within five seconds of each other's beginning: the screen shows it without a click. */
    private static void outAtBothDoors(Page screen, Caller program) {
        long begun = System.nanoTime();
        assertThat(screen).hasURL(Pattern.compile(".*/keluar"), new PageAssertions.HasURLOptions().setTimeout(5_000));
        var left = FIVE_SECONDS.minusNanos(System.nanoTime() - begun);
        Soon.holds("the open door refuses the token", left, () -> status(program) == 401);
    }

    private Caller program(String username) {
        return new Caller(
                URI.create(house.doors().open()), Map.of("Authorization", "Bearer " + house.bearer(username)));
    }

    private static int status(Caller program) {
        return program.get("/api/v1/tenants").status();
    }
}
