package id.anjung.setting.level;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Hold what counts at one place, a value for every setting. */
public final class SettingValues {
    private final Map<SettingKey, String> values;

    private SettingValues(Map<SettingKey, String> values) {
        this.values = values;
    }

    /** Gather what counts; of what is said twice the later counts. */
    @SafeVarargs
    static SettingValues of(List<EffectiveSetting>... settings) {
        var values = new EnumMap<SettingKey, String>(SettingKey.class);
        Stream.of(settings).flatMap(List::stream).forEach(setting -> values.put(setting.key(), setting.value()));
        return new SettingValues(values);
    }

    /** Answer a number. */
    public int whole(SettingKey key) {
        return Integer.parseInt(text(key));
    }

    /** Answer a yes or no. */
    public boolean flag(SettingKey key) {
        return Boolean.parseBoolean(text(key));
    }

    /** Answer a word as the constant that is called so. */
    public <E extends Enum<E>> E choice(SettingKey key, Class<E> type) {
        return Enum.valueOf(type, text(key).toUpperCase(Locale.ROOT));
    }

    /** Answer a text. */
    public String text(SettingKey key) {
        return values.getOrDefault(key, key.usual());
    }
}
