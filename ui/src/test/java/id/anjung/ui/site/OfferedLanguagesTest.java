package id.anjung.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.door.Caller;
import id.anjung.door.OpenDoor;
import id.anjung.queue.AlwaysOpen;
import id.anjung.setting.level.SettingKey;
import id.anjung.tenancy.HandClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A mall decides whether its pages speak English too; its neighbour's go on as they are. */
class OfferedLanguagesTest {
    private static final String SWITCH = "lang=\"en\">English</a>";

    private static final Map<String, Object> SETTINGS = Map.of("anjung.roles", "open,worker", "test.hand-clock", true);

    private record Page(Caller visitor, String path) {
        String text(String query) {
            return visitor.get(path + query).text();
        }
    }

    @Test
    void a_mall_that_speaks_indonesian_only_offers_nothing_else_on_any_page() {
        try (var door = OpenDoor.with(SETTINGS, "9738", "9739")) {
            door.bean(HandClock.class).stopAt(Instant.parse("2026-11-24T02:00:00Z"));
            var pages = pages(door, "9738");
            var neighbours = pages(door, "9739");
            for (var page : pages) {
                assertThat(page.text("?lang=en")).contains("<html lang=\"en\"");
            }
            AlwaysOpen.decide(door, "9738", Map.of(SettingKey.ENGLISH, "false"));
            letPlansBeReadAgain(door);
            for (var page : pages) {
                assertThat(page.text(""))
                        .as(page.path())
                        .contains("<html lang=\"id\"")
                        .doesNotContain(SWITCH);
                assertThat(page.text("?lang=en")).as(page.path()).contains("<html lang=\"id\"");
            }
            for (var page : neighbours) {
                assertThat(page.text("?lang=en")).contains("<html lang=\"en\"");
            }
            assertThat(neighbours.getFirst().text("")).contains(SWITCH);
        }
    }

    private static List<Page> pages(OpenDoor door, String code) {
        var hall = CalledHall.furnish(door, code);
        hall.openAlways();
        letPlansBeReadAgain(door);
        return List.of(
                new Page(door.anybody(), "/mpp/mall-" + code),
                new Page(door.anybody(), "/t/" + hall.arrive("ktp", "null")),
                new Page(door.anybody(), hall.page("papan/a")),
                new Page(hall.machine("KIOSK"), hall.page("kiosk")));
    }

    private static void letPlansBeReadAgain(OpenDoor door) {
        door.bean(HandClock.class).move(Duration.ofSeconds(3));
    }
}
