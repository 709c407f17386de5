package id.anjung.setting.level;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hold what a program wants to be decided together.
 *
 * @param changes what it wants of each setting
 */
@Serdeable
record SettingChanges(List<Change> changes) {
    /**
     * Say what is wanted of one setting.
     *
     * @param key its path
     * @param value the value; nothing to follow what is above
     * @param locked whether nobody below may decide otherwise; only the province locks
     */
    @Serdeable
    record Change(
            String key, @Nullable String value, @Nullable Boolean locked) {}

    /**
     * Say to which revision everything shall go back.
     *
     * @param revision its number
     */
    @Serdeable
    record RollBack(long revision) {}

    List<Settings.Wanted> ofMall() {
        return changes.stream()
                .map(change -> new Settings.Wanted(change.key(), change.value()))
                .toList();
    }

    List<ProvinceSettings.Wanted> ofProvince() {
        return changes.stream()
                .map(change ->
                        new ProvinceSettings.Wanted(change.key(), change.value(), Boolean.TRUE.equals(change.locked())))
                .toList();
    }
}
