package id.anjung.setting.level;

import java.util.List;

/**
 * Hold the settings of a level as somebody sees them who may change them.
 *
 * @param agency code of the agency; empty for the mall
 * @param revision counts the changes of this level; a writer names the one seen
 * @param settings what counts, in the order of the keys
 */
public record SettingSheet(String agency, long revision, List<EffectiveSetting> settings) {
    public SettingSheet {
        settings = List.copyOf(settings);
    }
}
