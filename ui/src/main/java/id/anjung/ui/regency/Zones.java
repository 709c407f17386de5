package id.anjung.ui.regency;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Name the time zones of Indonesia as people know them. */
final class Zones {
    private static final Map<String, String> NAMES = names();

    private Zones() {}

    private static Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        names.put("Asia/Jakarta", "WIB (UTC+7)");
        names.put("Asia/Makassar", "WITA (UTC+8)");
        names.put("Asia/Jayapura", "WIT (UTC+9)");
        return names;
    }

    static List<String> all() {
        return List.copyOf(NAMES.keySet());
    }

    static String name(String zone) {
        return NAMES.getOrDefault(zone, zone);
    }
}
