package id.anjung.ui.bench;

import java.util.HashSet;
import java.util.regex.Pattern;

/**
 * Listen as a board of a zone does.
 *
 * @param zone its zone
 * @param ear what it hears
 */
public record Board(String zone, Ear ear) {
    private static final Pattern CALL = Pattern.compile("\"call\":\\{\"number\":\"([^\"]+)\"");

    public static Board open(Ears ears, String mall, String zone) {
        return new Board(zone, ears.at(mall, "/mpp/mall-" + mall + "/papan/" + zone + "/siaran"));
    }

    /** Compare what it heard with what was called. */
    void judge(CallsMade made, Delays delays) {
        var expected = made.in(ear.mall(), zone);
        var had = new HashSet<String>();
        for (var heard : ear.heard()) {
            var call = CALL.matcher(heard.data());
            if (call.find() && expected.containsKey(call.group(1))) {
                if (had.add(call.group(1))) {
                    delays.add(heard.micros() - expected.getOrDefault(call.group(1), 0L));
                } else {
                    delays.twice();
                }
            }
        }
        delays.lose(expected.size() - had.size());
    }
}
