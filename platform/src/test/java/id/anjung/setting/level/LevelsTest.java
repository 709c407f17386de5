package id.anjung.setting.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What counts, by trees of decisions that chance has made, against the rule said once more in other words. */
class LevelsTest {
    private static final int ROUNDS = 2_000;
    private static final String NO_LONGER_ALLOWED = "99999999";

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void the_lowest_level_that_decided_wins_unless_the_province_has_locked() {
        System.out.println("LevelsTest seed " + seed + " (-Dseed=" + seed + " runs it again)");
        for (int round = 0; round < ROUNDS; round++) {
            var template = template();
            var mall = decided(key -> true);
            var agency = decided(SettingKey::forAgencies);
            var atMall = Levels.mall(template, mall);
            assertThat(atMall)
                    .hasSize(SettingKey.values().length)
                    .allSatisfy(setting ->
                            counts(setting, template, List.of(Optional.ofNullable(mall.get(setting.key())))));
            var atAgency = Levels.agency(atMall, agency);
            assertThat(atAgency).extracting(EffectiveSetting::key).allMatch(SettingKey::forAgencies);
            assertThat(atAgency)
                    .allSatisfy(setting -> counts(
                            setting,
                            template,
                            List.of(
                                    Optional.ofNullable(agency.get(setting.key())),
                                    Optional.ofNullable(mall.get(setting.key())))));
        }
    }

    @Test
    void who_decides_nothing_follows_what_is_above_and_who_takes_a_decision_back_does_again() {
        for (int round = 0; round < ROUNDS; round++) {
            var template = template();
            var mall = decided(key -> true);
            for (var setting : Levels.mall(template, Map.of())) {
                assertThat(setting.own()).isNull();
                assertThat(setting.origin()).isEqualTo(setting.above().origin());
                assertThat(setting.value()).isEqualTo(setting.above().value());
            }
            for (var setting : Levels.mall(template, mall)) {
                var without = new EnumMap<SettingKey, String>(SettingKey.class);
                without.putAll(mall);
                without.remove(setting.key());
                assertThat(one(Levels.mall(template, without), setting.key()).value())
                        .isEqualTo(setting.above().value());
            }
        }
    }

    @Test
    void every_setting_is_usually_something_that_it_may_be() {
        assertThat(SettingKey.values()).allMatch(key -> key.allows(key.usual()));
        assertThat(SettingKey.values()).extracting(SettingKey::path).doesNotHaveDuplicates();
        assertThat(Stream.of(SettingKey.values()).map(SettingKey::path))
                .allMatch(path -> path.matches("[a-z]+\\.[a-z_]+"));
    }

    /** Say the rule from below: the first that may decide and has, else what is usual. */
    private static void counts(EffectiveSetting setting, Template template, List<Optional<String>> below) {
        var key = setting.key();
        var said = template.of(key);
        var candidates = Stream.concat(
                said.locked() ? Stream.empty() : below.stream().flatMap(Optional::stream),
                Stream.ofNullable(said.value()));
        assertThat(setting.value())
                .isEqualTo(candidates.filter(key::allows).findFirst().orElse(key.usual()));
        assertThat(setting.locked()).isEqualTo(said.locked());
        assertThat(setting.own()).isEqualTo(below.getFirst().orElse(null));
    }

    private static EffectiveSetting one(List<EffectiveSetting> settings, SettingKey key) {
        return settings.stream()
                .filter(setting -> setting.key() == key)
                .findFirst()
                .orElseThrow();
    }

    private Template template() {
        var decided = new EnumMap<SettingKey, Template.Decided>(SettingKey.class);
        for (var key : SettingKey.values()) {
            if (random.nextBoolean()) {
                decided.put(
                        key, new Template.Decided(random.nextBoolean() ? value(key) : null, random.nextInt(4) == 0));
            }
        }
        return new Template(1, decided);
    }

    private Map<SettingKey, String> decided(Predicate<SettingKey> allowed) {
        var decided = new EnumMap<SettingKey, String>(SettingKey.class);
        Stream.of(SettingKey.values())
                .filter(allowed)
                .filter(key -> random.nextBoolean())
                .forEach(key -> decided.put(key, value(key)));
        return decided;
    }

    private String value(SettingKey key) {
        if (random.nextInt(8) == 0) {
            return NO_LONGER_ALLOWED;
        }
        return switch (key.type()) {
            case SettingType.Whole(int least, int most) -> "" + (least + random.nextInt(most - least + 1));
            case SettingType.Flag flag -> "" + random.nextBoolean();
            case SettingType.Choice(var words) -> words.get(random.nextInt(words.size()));
            case SettingType.Line line -> "teks " + random.nextInt(9);
        };
    }
}
