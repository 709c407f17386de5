package id.anjung.admin.bundle;

import id.anjung.admin.bundle.yaml.Section;
import id.anjung.setting.level.SettingKey;
import id.anjung.setting.level.SettingType;
import java.util.LinkedHashMap;
import java.util.Map;

/** Write what a mall, or an agency, has decided of its settings. */
final class WritingSettings {
    private WritingSettings() {}

    /** Add the settings to a section, if there are any. */
    static Section into(Section section, Map<SettingKey, String> decided) {
        return decided.isEmpty() ? section : section.object("settings", settings(decided));
    }

    private static Section settings(Map<SettingKey, String> decided) {
        var parts = new LinkedHashMap<String, Section>();
        for (var key : SettingKey.values()) {
            var value = decided.get(key);
            if (value != null) {
                write(parts.computeIfAbsent(key.part(), part -> new Section()), key, value);
            }
        }
        var settings = new Section();
        parts.forEach((part, values) -> settings.object(part, values));
        return settings;
    }

    private static void write(Section part, SettingKey key, String value) {
        switch (key.type()) {
            case SettingType.Whole whole -> part.number(key.word(), Integer.valueOf(value));
            case SettingType.Flag flag -> part.flag(key.word(), Boolean.parseBoolean(value));
            case SettingType.Choice choice -> part.text(key.word(), value);
            case SettingType.Line line -> part.text(key.word(), value);
        }
    }
}
