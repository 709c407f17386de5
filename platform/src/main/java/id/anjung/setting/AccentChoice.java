package id.anjung.setting;

/** Answer whether what somebody wrote can be an accent, and what would be near it when it cannot. */
public sealed interface AccentChoice {
    /**
     * Take the colour as accent.
     *
     * @param accent one that passes
     */
    record Chosen(AccentColour accent) implements AccentChoice {}

    /**
     * Refuse what is not a colour.
     *
     * @param written what was written
     */
    record NotAColour(String written) implements AccentChoice {}

    /**
     * Refuse a colour on which white text cannot be read.
     *
     * @param colour the colour chosen
     * @param contrast its contrast with white
     * @param nearest the nearest colour that passes
     */
    record TooPale(Colour colour, double contrast, AccentColour nearest) implements AccentChoice {}
}
