package id.anjung.setting.level;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Show a setting at the door.
 *
 * @param key its path ({@code calling.most_calls})
 * @param value what counts
 * @param origin who has decided it
 * @param own what this level has decided; nothing when it follows what is above
 * @param inherited what would count if this level decided nothing
 * @param locked whether the province lets nobody below decide
 */
@Serdeable
record SettingItem(
        String key,
        String value,
        SettingOrigin origin,
        @Nullable String own,
        String inherited,
        boolean locked) {
    /**
     * Show all settings of a level.
     *
     * @param agency code of the agency; empty for the mall
     * @param revision counts the changes of this level
     * @param settings the settings
     */
    @Serdeable
    record Sheet(String agency, long revision, List<SettingItem> settings) {
        static Sheet of(SettingSheet sheet) {
            return new Sheet(
                    sheet.agency(),
                    sheet.revision(),
                    sheet.settings().stream().map(SettingItem::of).toList());
        }
    }

    private static SettingItem of(EffectiveSetting setting) {
        return new SettingItem(
                setting.key().path(),
                setting.value(),
                setting.origin(),
                setting.own(),
                setting.above().value(),
                setting.locked());
    }
}
