package id.anjung.ui.setting;

import id.anjung.configuration.ConfigurationChange;
import id.anjung.configuration.ConfigurationVersion;
import id.anjung.setting.level.SettingKey;
import id.anjung.setting.level.SettingRevision;
import id.anjung.setting.level.SettingType;
import id.anjung.ui.shell.kit.Reader;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Say what settings and their values mean to the one at the screen.
 *
 * @param reader who reads
 */
record SettingWords(Reader reader) {
    private static final int MOST_TOLD = 4;

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

    /** Say what a file has changed, as far as a line holds it: {@code Loket 12: diubah · Layanan KTP: ditambahkan · …}. */
    String changes(ConfigurationVersion version) {
        var changes = version.changes();
        var said = changes.stream().limit(MOST_TOLD).map(this::change).collect(Collectors.joining(" · "));
        int more = changes.size() - MOST_TOLD;
        return more > 0 ? said + " · " + say("file.more", reader.formats().count(more)) : said;
    }

    /** Say what a file changes of one record: {@code Instansi disdukcapil: diubah}. */
    String change(ConfigurationChange change) {
        var what = say("file.part." + change.part());
        var move = say("file.move." + change.move().name().toLowerCase(Locale.ROOT));
        return (change.code().isEmpty() ? what : what + " " + change.code()) + ": " + move;
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
