package id.anjung.admin.bundle;

import static java.util.stream.Collectors.toUnmodifiableMap;

import id.anjung.setting.level.SettingKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Hold what was decided of settings; whatever is not decided follows what is above.
 *
 * @param mall by the mall
 * @param agencies by an agency for itself, by its code; one that decides nothing is left out
 */
public record Decisions(Map<SettingKey, String> mall, Map<String, Map<SettingKey, String>> agencies) {
    /** Nothing. */
    public static final Decisions NONE = new Decisions(Map.of(), Map.of());

    public Decisions {
        mall = Map.copyOf(mall);
        agencies = agencies.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .collect(toUnmodifiableMap(Map.Entry::getKey, one -> Map.copyOf(one.getValue())));
    }

    /** Answer what an agency has decided. */
    Map<SettingKey, String> of(String agency) {
        return agencies.getOrDefault(agency, Map.of());
    }

    /** Answer what is decided of all other settings. */
    Decisions without(Set<SettingKey> keys) {
        var others = new HashMap<String, Map<SettingKey, String>>();
        agencies.forEach((agency, own) -> others.put(agency, without(own, keys)));
        return new Decisions(without(mall, keys), others);
    }

    private static Map<SettingKey, String> without(Map<SettingKey, String> decided, Set<SettingKey> keys) {
        var left = new HashMap<>(decided);
        left.keySet().removeAll(keys);
        return left;
    }

    Decisions alwaysOpen() {
        var opened = new HashMap<>(mall);
        opened.put(SettingKey.OUTSIDE_HOURS, "true");
        return new Decisions(opened, agencies);
    }
}
