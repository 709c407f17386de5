package id.anjung.agency;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Hold a telephone number of Kalimantan Selatan or a mobile one, as it is dialled from anywhere.
 *
 * @param international {@code +6281234567890}
 */
public record PhoneNumber(String international) {
    private static final Pattern MOBILE = Pattern.compile("\\+628[1-9]\\d{7,10}");
    private static final Pattern LANDLINE = Pattern.compile("\\+62(?:511|512|517|518|526|527)\\d{5,8}");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s().-]");

    public PhoneNumber {
        if (!MOBILE.matcher(international).matches()
                && !LANDLINE.matcher(international).matches()) {
            throw new IllegalArgumentException("Not a telephone number that is dialled here");
        }
    }

    /** Read a number however people write it; nothing when it is none. */
    public static Optional<PhoneNumber> read(String written) {
        var digits = BETWEEN_DIGITS.matcher(written).replaceAll("");
        var international =
                digits.startsWith("0") ? "+62" + digits.substring(1) : digits.startsWith("62") ? "+" + digits : digits;
        return Optional.of(international)
                .filter(number -> MOBILE.matcher(number).matches()
                        || LANDLINE.matcher(number).matches())
                .map(PhoneNumber::new);
    }

    /** Tell whether messages can be sent to it. */
    public boolean mobile() {
        return MOBILE.matcher(international).matches();
    }
}
