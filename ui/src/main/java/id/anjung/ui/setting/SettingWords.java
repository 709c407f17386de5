package id.anjung.ui.setting;

import id.anjung.setting.level.SettingKey;
import id.anjung.setting.level.SettingRevision;
import id.anjung.setting.level.SettingType;
import id.anjung.ui.shell.kit.Reader;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Say what settings and their values mean to the one at the screen.
 *
 * @param reader who reads
 */
record SettingWords(Reader reader) {
    String say(String key, Object... parameters) {
        return reader.say("setting." + key, parameters);
    }

    String name(SettingKey key) {
        return say("key." + key.path());
    }

    /** Say a value as the field shows it. */
    String value(SettingKey key, String value) {
        return switch (key.type()) {
            case SettingType.Whole whole -> reader.formats().count(Long.parseLong(value));
            case SettingType.Flag flag -> reader.say(Boolean.parseBoolean(value));
            case SettingType.Choice choice -> choice(key, value);
            case SettingType.Line line -> value.isEmpty() ? say("empty") : value;
        };
    }

    String choice(SettingKey key, String value) {
        return say("value." + key.path() + "." + value);
    }

    /** Say what was decided together: {@code Paling banyak dipanggil: 5 · Ejaan: mengikuti}. */
    String changes(SettingRevision revision) {
        return revision.changes().stream().map(this::change).collect(Collectors.joining(" · "));
    }

    private String change(SettingRevision.Change change) {
        var key = SettingKey.of(change.key());
        var name = key.map(this::name).orElse(change.key());
        var value = Optional.ofNullable(change.value());
        var said = value.map(text -> key.filter(
                                known -> known.type().problem("", text).isEmpty())
                        .map(known -> value(known, text))
                        .orElse(text))
                .orElseGet(() -> say("follows"));
        return name + ": " + said + (change.locked() ? " (" + say("locked") + ")" : "");
    }
}
