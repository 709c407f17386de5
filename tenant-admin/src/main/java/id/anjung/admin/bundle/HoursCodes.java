package id.anjung.admin.bundle;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Make codes for opening hours from site and name, since most files do not write them. */
final class HoursCodes {
    private static final int LONGEST = 40;

    private final Set<String> taken = new HashSet<>();

    /** Answer the code of hours for which none is written. */
    String of(String site, String name) {
        var code = code(site + "-" + name);
        while (taken.contains(code)) {
            code = code("x-" + code);
        }
        return code;
    }

    /** Note a code, so that no later hours get it. */
    void take(String code) {
        taken.add(code);
    }

    private static String code(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        var code = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return code.substring(0, Math.min(code.length(), LONGEST));
    }
}
