package id.anjung.admin.bundle;

import id.anjung.setting.level.SettingKey;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Describe an agency (instansi) that serves at a service mall.
 *
 * @param model who it is
 * @param attendance when it is there
 * @param letters before its numbers; nothing for those that come by themselves
 * @param settings what it has decided for itself
 * @param provenance of its being there
 */
public record AgencyEntry(
        AgencyModel model,
        Attendance attendance,
        @Nullable String letters,
        Map<SettingKey, String> settings,
        Provenance provenance) {
    public AgencyEntry {
        settings = Map.copyOf(settings);
    }

    /** Answer its code. */
    public String code() {
        return model.code();
    }
}
