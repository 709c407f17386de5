package id.anjung.setting;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Hold a screen colour, and measure it as WCAG 2.2 does.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Colour(int red, int green, int blue) {
    private static final Pattern NOTATION = Pattern.compile("#[0-9a-fA-F]{6}");

    public Colour {
        if (!isChannel(red) || !isChannel(green) || !isChannel(blue)) {
            throw new IllegalArgumentException(
                    "A channel goes from 0 to 255, not: " + red + ", " + green + ", " + blue);
        }
    }

    /** Read a colour from its notation, {@code #0B5F56}; answer nothing when it is written otherwise. */
    public static Optional<Colour> parse(String notation) {
        if (!NOTATION.matcher(notation).matches()) {
            return Optional.empty();
        }
        int rgb = Integer.parseInt(notation.substring(1), 16);
        return Optional.of(new Colour(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF));
    }

    /** Answer how much light this colour gives, 0 for black and 1 for white. */
    public double luminance() {
        return 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);
    }

    /** Answer the contrast ratio between this colour and another, 1 to 21. */
    public double contrastWith(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** Answer this colour with a part of its light, or a multiple as far as a screen gives it, its hue kept. */
    Colour dimmed(double part) {
        return new Colour(channel(light(red) * part), channel(light(green) * part), channel(light(blue) * part));
    }

    /** Answer this colour with a part of white mixed in. */
    Colour lit(double part) {
        return new Colour(towardsWhite(red, part), towardsWhite(green, part), towardsWhite(blue, part));
    }

    /** Write this colour as {@code #0B5F56}. */
    public String notation() {
        return String.format(Locale.ROOT, "#%02X%02X%02X", red, green, blue);
    }

    @Override
    public String toString() {
        return notation();
    }

    private static boolean isChannel(int value) {
        return value >= 0 && value <= 255;
    }

    private static double light(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static int towardsWhite(int channel, double part) {
        return (int) Math.round(channel + (255 - channel) * Math.min(1, part));
    }

    private static int channel(double light) {
        double part = light <= 0.0031308 ? light * 12.92 : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
        return (int) Math.floor(Math.min(1, part) * 255);
    }
}
