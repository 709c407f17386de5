package id.anjung.setting;

/**
 * Hold the shades in which screens show an accent. The accent itself is only known to stand out from white; on
 * screens it is the colour of text on tinted grounds as well, by day and in dark.
 *
 * @param light the shade on light grounds
 * @param dark the shade on dark grounds
 */
public record AccentShades(Colour light, Colour dark) {
    /** What a shade stands out by from the least favourable of our grounds; tints of itself then still pass. */
    static final double LEAST_CONTRAST = 5.5;

    /** The darkest of the light grounds. */
    static final Colour LIGHT_GROUND = new Colour(0xF6, 0xF4, 0xEF);

    /** The lightest of the dark grounds. */
    static final Colour DARK_GROUND = new Colour(0x18, 0x21, 0x1E);

    private static final double STEP = 0.02;
    private static final double DARKEST = 0.001;

    /** Find the shades that are nearest to an accent. */
    public static AccentShades of(AccentColour accent) {
        return new AccentShades(onLight(accent.colour()), onDark(accent.colour()));
    }

    private static Colour onLight(Colour colour) {
        if (colour.contrastWith(LIGHT_GROUND) >= LEAST_CONTRAST) {
            return colour;
        }
        double brightest = (LIGHT_GROUND.luminance() + 0.05) / LEAST_CONTRAST - 0.05;
        return colour.dimmed(brightest / colour.luminance());
    }

    /** Brighten it as far as its hue carries, then mix in white. */
    private static Colour onDark(Colour colour) {
        double enough = (DARK_GROUND.luminance() + 0.05) * LEAST_CONTRAST - 0.05;
        double times = enough / Math.max(colour.luminance(), DARKEST);
        var bright = times > 1 ? colour.dimmed(times) : colour;
        var lit = bright;
        for (double part = STEP; lit.contrastWith(DARK_GROUND) < LEAST_CONTRAST; part += STEP) {
            lit = bright.lit(part);
        }
        return lit;
    }
}
