package id.anjung.setting.level;

import org.jspecify.annotations.Nullable;

/**
 * Show a setting at one level with what counts there and why.
 *
 * @param key the setting
 * @param value what counts
 * @param origin who has decided it
 * @param own what this level has decided, also where the province has locked it since; nothing when it follows
 * @param above what it follows, or would follow
 */
public record EffectiveSetting(
        SettingKey key,
        String value,
        SettingOrigin origin,
        @Nullable String own,
        Above above) {
    /**
     * Hold what counts above a level.
     *
     * @param value what would count if this level decided nothing
     * @param origin who has decided that
     */
    public record Above(String value, SettingOrigin origin) {}

    /** Tell whether the province lets nobody below decide. */
    public boolean locked() {
        return origin == SettingOrigin.PROVINCE_LOCKED;
    }
}
