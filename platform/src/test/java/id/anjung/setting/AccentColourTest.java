package id.anjung.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccentColourTest {
    @ParameterizedTest
    @CsvSource({"#000000, 21.0", "#767676, 4.54", "#0B5F56, 7.54", "#FF0000, 4.0", "#FFFFFF, 1.0"})
    void contrast_is_measured_as_wcag_does(String notation, double contrast) {
        var white = new Colour(255, 255, 255);
        assertThat(Colour.parse(notation).orElseThrow().contrastWith(white)).isCloseTo(contrast, within(0.01));
    }

    @Test
    void a_colour_that_carries_white_text_is_an_accent() {
        assertThat(AccentColour.choose(" #0b5f56 ")).isEqualTo(new AccentChoice.Chosen(AccentColour.of("#0B5F56")));
    }

    @Test
    void a_pale_colour_is_refused_with_the_nearest_that_passes() {
        assertThat(AccentColour.choose("#777777")).isInstanceOfSatisfying(AccentChoice.TooPale.class, refusal -> {
            assertThat(refusal.contrast()).isCloseTo(4.48, within(0.01));
            assertThat(refusal.nearest()).isEqualTo(AccentColour.of("#767676"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"hijau", "#0B5F5", "0B5F56", "#0B5F5G", "#0B5F5600", ""})
    void what_is_no_colour_is_refused(String written) {
        assertThat(AccentColour.choose(written)).isEqualTo(new AccentChoice.NotAColour(written));
    }

    @Test
    void an_accent_cannot_be_made_of_a_pale_colour() {
        assertThatThrownBy(() -> new AccentColour(new Colour(0x77, 0x77, 0x77)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AccentColour.of("#777777")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_nearest_passes_narrowly_and_keeps_the_hue_whatever_the_colour() {
        long seed = System.nanoTime();
        System.out.println("AccentColourTest seed " + seed);
        var random = new Random(seed);
        for (int i = 0; i < 200_000; i++) {
            var colour = new Colour(random.nextInt(256), random.nextInt(256), random.nextInt(256));
            var nearest = AccentColour.nearestPassing(colour);
            if (AccentColour.choose(colour.notation()) instanceof AccentChoice.Chosen(var accent)) {
                assertThat(nearest).isEqualTo(accent);
            } else {
                assertThat(nearest.contrastOnWhite()).isBetween(AccentColour.LEAST_CONTRAST, 4.6);
                assertThat(reversed(colour, nearest.colour())).isFalse();
            }
        }
    }

    /** Tell whether a channel that was brighter than another is darker now. */
    private static boolean reversed(Colour before, Colour after) {
        return turned(before.red() - before.green(), after.red() - after.green())
                || turned(before.green() - before.blue(), after.green() - after.blue())
                || turned(before.blue() - before.red(), after.blue() - after.red());
    }

    private static boolean turned(int before, int after) {
        return Integer.signum(before) * Integer.signum(after) < 0;
    }
}
