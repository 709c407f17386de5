package id.anjung.admin.bundle;

import id.anjung.admin.bundle.yaml.Fields;
import id.anjung.admin.bundle.yaml.Parsed;
import id.anjung.admin.bundle.yaml.Phrase;
import id.anjung.admin.bundle.yaml.Word;
import id.anjung.admin.bundle.yaml.Words;
import id.anjung.setting.level.SettingKey;
import id.anjung.setting.level.SettingType;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Read what a mall, or an agency, has decided of its settings; what is left out follows what is above. */
final class ReadingSettings {
    private ReadingSettings() {}

    /** Read what a file's section decides. */
    static Map<SettingKey, String> ofMall(Fields file) {
        return of(file, key -> true);
    }

    /** Read what an agency's section decides. */
    static Map<SettingKey, String> ofAgency(Fields agency) {
        return of(agency, SettingKey::forAgencies);
    }

    private static Map<SettingKey, String> of(Fields section, Predicate<SettingKey> allowed) {
        var decided = section.part("settings", fields -> read(fields, allowed));
        return decided == null ? Map.of() : Map.copyOf(decided);
    }

    private static Map<SettingKey, String> read(Fields fields, Predicate<SettingKey> allowed) {
        var decided = new EnumMap<SettingKey, String>(SettingKey.class);
        parts(allowed)
                .forEach((part, keys) -> fields.part(part, values -> {
                    keys.forEach(key -> Optional.ofNullable(values.maybe(key.word(), word(key.type())))
                            .ifPresent(value -> decided.put(key, value)));
                    return part;
                }));
        return decided;
    }

    private static Map<String, List<SettingKey>> parts(Predicate<SettingKey> allowed) {
        return Arrays.stream(SettingKey.values())
                .filter(allowed)
                .collect(Collectors.groupingBy(SettingKey::part, LinkedHashMap::new, Collectors.toList()));
    }

    private static Word<String> word(SettingType type) {
        return switch (type) {
            case SettingType.Whole(int least, int most) ->
                Words.number(least, most).map(String::valueOf);
            case SettingType.Flag flag -> Words.FLAG.map(String::valueOf);
            case SettingType.Choice(var words) ->
                new Word<>(
                        words.getFirst(),
                        written -> words.contains(written)
                                ? new Parsed.Understood<>(written)
                                : Words.refused(
                                        written,
                                        Phrase.of("none of its values", "bukan salah satu nilainya"),
                                        new Phrase(String.join(" or ", words), String.join(" atau ", words))));
            case SettingType.Line line ->
                new Word<>(
                        "",
                        written -> line.problem("", written).isEmpty()
                                ? new Parsed.Understood<>(written)
                                : new Parsed.Refused<>(Phrase.of(
                                        "must stand on one line, without space around it, of at most %d characters",
                                        "harus satu baris tanpa spasi di awal dan akhir, paling banyak %d huruf",
                                        line.longest())));
        };
    }
}
