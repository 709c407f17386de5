package id.anjung.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AccentShadesTest {
    @Test
    void the_river_is_dark_enough_by_day_and_is_lit_in_dark() {
        var shades = AccentShades.of(AccentColour.of(Branding.RIVER));
        assertThat(shades.light().notation()).isEqualTo(Branding.RIVER);
        assertThat(shades.dark().luminance()).isGreaterThan(shades.light().luminance());
    }

    @Test
    void every_accent_can_be_read_on_the_grounds_of_our_screens() {
        long seed = System.nanoTime();
        System.out.println("AccentShadesTest seed " + seed);
        var random = new Random(seed);
        for (int i = 0; i < 50_000; i++) {
            var colour = new Colour(random.nextInt(256), random.nextInt(256), random.nextInt(256));
            var shades = AccentShades.of(AccentColour.nearestPassing(colour));
            assertThat(shades.light().contrastWith(AccentShades.LIGHT_GROUND))
                    .as("%s by day", colour)
                    .isGreaterThanOrEqualTo(AccentShades.LEAST_CONTRAST);
            assertThat(shades.dark().contrastWith(AccentShades.DARK_GROUND))
                    .as("%s in dark", colour)
                    .isGreaterThanOrEqualTo(AccentShades.LEAST_CONTRAST);
        }
    }
}
