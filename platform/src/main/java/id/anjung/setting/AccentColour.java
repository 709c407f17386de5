package id.anjung.setting;

/**
 * Hold the one colour a regency chooses for its wing. It carries white text, so it always stands out from white
 * by at least {@value #LEAST_CONTRAST}:1 (WCAG 2.2 AA); a colour that does not is never an accent.
 *
 * @param colour one that passes
 */
public record AccentColour(Colour colour) {
    /** The least contrast with white. */
    public static final double LEAST_CONTRAST = 4.5;

    private static final Colour WHITE = new Colour(255, 255, 255);

    public AccentColour {
        if (colour.contrastWith(WHITE) < LEAST_CONTRAST) {
            throw new IllegalArgumentException("Too pale for an accent: " + colour);
        }
    }

    /** Judge what somebody wrote as their accent. */
    public static AccentChoice choose(String notation) {
        return Colour.parse(notation.strip()).map(AccentColour::choose).orElse(new AccentChoice.NotAColour(notation));
    }

    /** Take an accent that is known to pass, such as one read back from storage. */
    public static AccentColour of(String notation) {
        if (choose(notation) instanceof AccentChoice.Chosen(var accent)) {
            return accent;
        }
        throw new IllegalArgumentException("Not an accent: " + notation);
    }

    /** Answer the brightest colour of the same hue that passes; a colour that passes is its own nearest. */
    public static AccentColour nearestPassing(Colour colour) {
        if (colour.contrastWith(WHITE) >= LEAST_CONTRAST) {
            return new AccentColour(colour);
        }
        double brightest = (WHITE.luminance() + 0.05) / LEAST_CONTRAST - 0.05;
        return new AccentColour(colour.dimmed(brightest / colour.luminance()));
    }

    /** Answer how far this accent stands out from white. */
    public double contrastOnWhite() {
        return colour.contrastWith(WHITE);
    }

    /** Write this accent as {@code #0B5F56}. */
    public String notation() {
        return colour.notation();
    }

    private static AccentChoice choose(Colour colour) {
        double contrast = colour.contrastWith(WHITE);
        return contrast < LEAST_CONTRAST
                ? new AccentChoice.TooPale(colour, contrast, nearestPassing(colour))
                : new AccentChoice.Chosen(new AccentColour(colour));
    }
}
