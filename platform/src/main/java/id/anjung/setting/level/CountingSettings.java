package id.anjung.setting.level;

import java.util.Map;

/**
 * Hold all that counts at a mall.
 *
 * @param mall for everybody
 * @param agencies for those that have decided something, by their codes
 */
public record CountingSettings(SettingValues mall, Map<String, SettingValues> agencies) {
    public CountingSettings {
        agencies = Map.copyOf(agencies);
    }

    /** Answer what counts for an agency. */
    public SettingValues of(String agency) {
        return agencies.getOrDefault(agency, mall);
    }
}
