package id.anjung.setting.level;

import static id.anjung.setting.level.SettingOrigin.AGENCY;
import static id.anjung.setting.level.SettingOrigin.BUILT_IN;
import static id.anjung.setting.level.SettingOrigin.PROVINCE;
import static id.anjung.setting.level.SettingOrigin.PROVINCE_LOCKED;
import static id.anjung.setting.level.SettingOrigin.REGENCY;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Find out what counts. The lowest level that has decided wins, unless the province has locked the setting; a value that
 * a setting no longer allows is passed over, so that a narrower bound never stops a mall.
 */
final class Levels {
    private Levels() {}

    /** Answer what counts at a mall. */
    static List<EffectiveSetting> mall(Template template, Map<SettingKey, String> mall) {
        return Arrays.stream(SettingKey.values())
                .map(key -> atMall(template, mall, key))
                .toList();
    }

    /** Answer what counts at an agency, of all that agencies decide, below what counts at its mall. */
    static List<EffectiveSetting> agency(List<EffectiveSetting> mall, Map<SettingKey, String> agency) {
        return mall.stream()
                .filter(setting -> setting.key().forAgencies())
                .map(setting -> below(setting, agency.get(setting.key()), AGENCY))
                .toList();
    }

    private static EffectiveSetting atMall(Template template, Map<SettingKey, String> mall, SettingKey key) {
        var value = template.value(key);
        var decided = value.isPresent() ? PROVINCE : BUILT_IN;
        var given = value.orElseGet(key::usual);
        var origin = template.of(key).locked() ? PROVINCE_LOCKED : decided;
        var above = new EffectiveSetting.Above(given, origin);
        return below(new EffectiveSetting(key, given, origin, null, above), mall.get(key), REGENCY);
    }

    private static EffectiveSetting below(EffectiveSetting above, @Nullable String own, SettingOrigin level) {
        var chosen = Optional.ofNullable(own).filter(above.key()::allows).filter(value -> !above.locked());
        return new EffectiveSetting(
                above.key(),
                chosen.orElse(above.value()),
                chosen.isPresent() ? level : above.origin(),
                own,
                new EffectiveSetting.Above(above.value(), above.origin()));
    }
}
