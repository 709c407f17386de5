package id.anjung.setting.level;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Hold what the province has decided for all its malls.
 *
 * @param revision counts its changes
 * @param decided by setting; what is not there is as Anjung comes
 */
public record Template(long revision, Map<SettingKey, Decided> decided) {
    /** The template of a province that has decided nothing. */
    public static final Template EMPTY = new Template(0, Map.of());

    public Template {
        var copy = new EnumMap<SettingKey, Decided>(SettingKey.class);
        copy.putAll(decided);
        decided = Map.copyOf(copy);
    }

    /**
     * Hold what the province has decided of one setting.
     *
     * @param value the value; nothing for what is usual
     * @param locked whether nobody below may decide otherwise
     */
    public record Decided(@Nullable String value, boolean locked) {
        /** What counts for a setting that the province has not touched. */
        public static final Decided NOTHING = new Decided(null, false);
    }

    /** Answer what is decided of a setting. */
    public Decided of(SettingKey key) {
        return decided.getOrDefault(key, Decided.NOTHING);
    }

    Optional<String> value(SettingKey key) {
        return Optional.ofNullable(of(key).value()).filter(key::allows);
    }
}
