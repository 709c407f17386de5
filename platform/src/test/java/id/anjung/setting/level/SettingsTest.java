package id.anjung.setting.level;

import static id.anjung.setting.level.SettingKey.MOST_CALLS;
import static id.anjung.setting.level.SettingKey.NOTICE;
import static id.anjung.setting.level.SettingKey.PRIORITY_EVERY;
import static id.anjung.setting.level.SettingKey.TARGET_MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.Actor;
import id.anjung.access.Role;
import id.anjung.audit.AuditEntry;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.AuditTrail;
import id.anjung.queue.Hall;
import id.anjung.queue.MallPlans;
import id.anjung.queue.Together;
import id.anjung.register.FieldProblem;
import id.anjung.register.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a mall and its agencies decide: together or not at all, told to the trail, and never lost. */
class SettingsTest {
    private Hall hall;
    private Settings settings;
    private Actor chief;

    @BeforeEach
    void furnish() {
        hall = Hall.of("9131", 2, 1);
        settings = hall.bean(Settings.class);
        chief = hall.staff("kepala-a1", Role.AGENCY_SUPERVISOR, "a1");
    }

    @AfterEach
    void close() {
        hall.close();
    }

    @Test
    void what_is_decided_together_is_one_revision_and_one_entry_of_the_trail() {
        var sheet = done(mall(0, wanted(MOST_CALLS, "5"), wanted(NOTICE, "Selamat datang")));
        assertThat(sheet.revision()).isEqualTo(1);
        assertThat(value(sheet, MOST_CALLS)).isEqualTo("5");
        assertThat(done(mall(1, wanted(MOST_CALLS, "5"))).revision())
                .as("what is so already is no change")
                .isEqualTo(1);
        done(mall(1, wanted(MOST_CALLS, null)));
        var history = hall.asAdmin(settings::historyOfMall);
        assertThat(history).extracting(SettingRevision::number).containsExactly(2L, 1L);
        assertThat(history.getLast().changes()).hasSize(2);
        assertThat(history.getFirst().changes())
                .containsExactly(new SettingRevision.Change("calling.most_calls", null, false));
        assertThat(hall.asAdmin(() -> hall.bean(AuditTrail.class).of("settings", "mpp", 10)))
                .extracting(AuditEntry::event)
                .containsExactly(AuditEvent.SETTINGS_CHANGED, AuditEvent.SETTINGS_CHANGED);
    }

    @Test
    void an_agency_decides_below_its_mall_and_only_its_own_people_do() {
        done(mall(0, wanted(MOST_CALLS, "5"), wanted(PRIORITY_EVERY, "2")));
        var own = done(agency(chief, "a1", 0, wanted(MOST_CALLS, "7")));
        assertThat(value(own, MOST_CALLS)).isEqualTo("7");
        assertThat(origin(own, MOST_CALLS)).isEqualTo(SettingOrigin.AGENCY);
        assertThat(value(own, PRIORITY_EVERY)).isEqualTo("2");
        assertThat(origin(own, PRIORITY_EVERY)).isEqualTo(SettingOrigin.REGENCY);
        assertThat(agency(chief, "a2", 0, wanted(MOST_CALLS, "7"))).isInstanceOf(Outcome.Missing.class);
        assertThat(agency(chief, "a9", 0, wanted(MOST_CALLS, "7"))).isInstanceOf(Outcome.Missing.class);
        assertThat(problems(agency(chief, "a1", 1, wanted(TARGET_MINUTES, "7"))))
                .as("that is the mall's to decide")
                .containsExactly("alarms.target_minutes UNKNOWN");
        var counting = hall.asKiosk(settings::counting);
        assertThat(counting.mall().whole(MOST_CALLS)).isEqualTo(5);
        assertThat(counting.of("a1").whole(MOST_CALLS)).isEqualTo(7);
        assertThat(counting.of("a1").whole(TARGET_MINUTES)).isEqualTo(30);
        assertThat(counting.of("a2").whole(MOST_CALLS)).isEqualTo(5);
    }

    @Test
    void a_counter_calls_as_its_agency_has_decided() {
        hall.decide(Map.of(MOST_CALLS, "1"));
        done(agency(chief, "a1", 0, wanted(MOST_CALLS, "2")));
        hall.clock().move(Duration.ofSeconds(3));
        var plan = hall.asKiosk(() -> hall.bean(MallPlans.class).now());
        assertThat(plan.rulesOf("a1").calling().mostCalls()).isEqualTo(2);
        assertThat(plan.rulesOf("a2").calling().mostCalls()).isEqualTo(1);
    }

    @Test
    void what_cannot_be_is_refused_at_its_setting_and_nothing_of_it_is_written() {
        assertThat(problems(mall(
                        0,
                        wanted(MOST_CALLS, "5"),
                        wanted(PRIORITY_EVERY, "0"),
                        wanted(TARGET_MINUTES, "07"),
                        wanted(NOTICE, " x"),
                        new Settings.Wanted("calling.nothing", "1"))))
                .containsExactly(
                        "calling.priority_every NOT_ALLOWED",
                        "alarms.target_minutes NOT_A_NUMBER",
                        "hall.notice NOT_ONE_LINE",
                        "calling.nothing UNKNOWN");
        assertThat(problems(mall(0, wanted(MOST_CALLS, "5"), wanted(MOST_CALLS, "6"))))
                .containsExactly("calling.most_calls NAMED_TWICE");
        assertThat(hall.asAdmin(settings::historyOfMall)).isEmpty();
    }

    @Test
    void of_many_who_decide_at_once_one_is_first_and_the_others_see_what_it_decided() {
        var tries = new ArrayList<Future<Outcome<SettingSheet>>>();
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (int i = 1; i <= 6; i++) {
                var value = "" + i;
                tries.add(threads.submit(() -> mall(0, wanted(MOST_CALLS, value))));
            }
        }
        var outcomes = Together.results(tries);
        assertThat(outcomes.stream().filter(Outcome.Done.class::isInstance)).hasSize(1);
        var counts = value(hall.asAdmin(settings::ofMall), MOST_CALLS);
        assertThat(outcomes.stream()
                        .filter(Outcome.Conflict.class::isInstance)
                        .map(outcome -> value(((Outcome.Conflict<SettingSheet>) outcome).current(), MOST_CALLS)))
                .hasSize(5)
                .containsOnly(counts);
    }

    @Test
    void a_roll_back_decides_again_what_was_decided_then_by_histories_that_chance_has_made() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("SettingsTest seed " + seed + " (-Dseed=" + seed + " runs it again)");
        var random = new Random(seed);
        var states = new ArrayList<Map<SettingKey, String>>();
        states.add(Map.of());
        for (int round = 0; round < 12; round++) {
            var sheet = hall.asAdmin(settings::ofMall);
            var key = SettingKey.values()[random.nextInt(5)];
            var outcome = random.nextInt(3) == 0
                    ? mall(sheet.revision(), new Settings.Wanted(key.path(), null))
                    : mall(sheet.revision(), wanted(key, "" + (1 + random.nextInt(9))));
            var now = done(outcome);
            if (now.revision() == states.size()) {
                states.add(own(now));
            }
        }
        for (int back = states.size() - 1; back >= 0; back--) {
            long to = back;
            long seen = hall.asAdmin(settings::ofMall).revision();
            var sheet = done(hall.asAdmin(() -> settings.rollBackMall(seen, to)));
            assertThat(own(sheet)).as("revision " + back).isEqualTo(states.get(back));
        }
    }

    private static Map<SettingKey, String> own(SettingSheet sheet) {
        var own = new EnumMap<SettingKey, String>(SettingKey.class);
        sheet.settings().forEach(setting -> {
            if (setting.own() != null) {
                own.put(setting.key(), setting.own());
            }
        });
        return own;
    }

    private Outcome<SettingSheet> mall(long seen, Settings.Wanted... wanted) {
        return hall.asAdmin(() -> settings.changeMall(seen, List.of(wanted)));
    }

    private Outcome<SettingSheet> agency(Actor actor, String agency, long seen, Settings.Wanted wanted) {
        return hall.as(actor, () -> settings.changeAgency(agency, seen, List.of(wanted)));
    }

    private static Settings.Wanted wanted(SettingKey key, @Nullable String value) {
        return new Settings.Wanted(key.path(), value);
    }

    private static SettingSheet done(Outcome<SettingSheet> outcome) {
        if (outcome instanceof Outcome.Done<SettingSheet>(var sheet)) {
            return sheet;
        }
        throw new AssertionError(outcome);
    }

    private static List<String> problems(Outcome<SettingSheet> outcome) {
        if (outcome instanceof Outcome.Invalid<SettingSheet>(var problems)) {
            return problems.stream().map(SettingsTest::named).toList();
        }
        throw new AssertionError(outcome);
    }

    private static String named(FieldProblem problem) {
        return problem.field() + " " + problem.problem();
    }

    private static String value(SettingSheet sheet, SettingKey key) {
        return setting(sheet, key).value();
    }

    private static SettingOrigin origin(SettingSheet sheet, SettingKey key) {
        return setting(sheet, key).origin();
    }

    private static EffectiveSetting setting(SettingSheet sheet, SettingKey key) {
        return sheet.settings().stream()
                .filter(one -> one.key() == key)
                .findFirst()
                .orElseThrow();
    }
}
