package id.anjung.admin.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.access.AccessDenied;
import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.access.Role;
import id.anjung.admin.TenantAdministration;
import id.anjung.admin.house.TestHouse;
import id.anjung.audit.AuditEvent;
import id.anjung.register.FieldProblem;
import id.anjung.register.Outcome;
import id.anjung.setting.level.ProvinceSettings;
import id.anjung.setting.level.ProvinceSettings.Wanted;
import id.anjung.setting.level.SettingKey;
import id.anjung.setting.level.SettingRevision;
import id.anjung.setting.level.Template;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TemplateOfSettingsTest {
    private static final Actor ADMIN = province(Role.PROVINCE_ADMIN);
    private static final Actor AUDITOR = province(Role.PROVINCE_AUDITOR);

    private static ApplicationContext worker;
    private static ProvinceSettings settings;

    @BeforeAll
    static void open() throws SQLException {
        TestHouse.wipe();
        worker = TestHouse.start(TestHouse.worker());
        settings = worker.getBean(ProvinceSettings.class);
    }

    @AfterAll
    static void close() {
        worker.close();
    }

    @Test
    void what_the_province_decides_counts_at_once_and_stands_in_its_trail() {
        var seen = revision();
        var now = done(change(seen, wanted(SettingKey.MOST_CALLS, "4", true), wanted(SettingKey.NOTICE, "", false)));
        assertThat(now.revision()).isEqualTo(seen + 1);
        assertThat(settings.now().of(SettingKey.MOST_CALLS)).isEqualTo(new Template.Decided("4", true));
        assertThat(settings.now().of(SettingKey.NOTICE)).isEqualTo(new Template.Decided("", false));
        assertThat(done(change(seen + 1, wanted(SettingKey.MOST_CALLS, "4", true)))
                        .revision())
                .as("what is so already is no change")
                .isEqualTo(seen + 1);
        assertThat(as(AUDITOR, settings::history).getFirst())
                .returns(seen + 1, SettingRevision::number)
                .satisfies(revision -> assertThat(revision.changes())
                        .containsExactly(
                                new SettingRevision.Change("calling.most_calls", "4", true),
                                new SettingRevision.Change("hall.notice", "", false)));
        var administration = worker.getBean(TenantAdministration.class);
        assertThat(as(ADMIN, () -> administration.provinceAudit(Long.MAX_VALUE, 1)))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.event()).isEqualTo(AuditEvent.TEMPLATE_CHANGED);
                    assertThat(entry.after()).contains("\"calling.most_calls\":\"4 (locked)\"");
                });
    }

    @Test
    void what_cannot_be_is_refused_at_its_setting() {
        assertThat(as(
                        ADMIN,
                        () -> settings.change(
                                revision(),
                                List.of(
                                        wanted(SettingKey.MOST_CALLS, "0", true),
                                        new Wanted("calling.nothing", "1", false)))))
                .isInstanceOfSatisfying(
                        Outcome.Invalid.class,
                        refused -> assertThat(((Outcome.Invalid<?>) refused).problems())
                                .extracting(FieldProblem::field)
                                .containsExactly("calling.most_calls", "calling.nothing"));
    }

    @Test
    void only_who_may_decides_and_only_who_oversees_looks() {
        assertThatThrownBy(() -> as(AUDITOR, () -> settings.change(0, List.of())))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as(AUDITOR, () -> settings.rollBack(0, 0))).isInstanceOf(AccessDenied.class);
        var nobody = new Actor("x", "x", "X", Set.of(), Map.of());
        assertThatThrownBy(() -> as(nobody, settings::show)).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as(nobody, settings::history)).isInstanceOf(AccessDenied.class);
    }

    @Test
    void of_two_who_decide_at_once_even_on_different_things_one_is_first() throws Exception {
        var seen = revision();
        var tries = new ArrayList<Callable<Outcome<Template>>>();
        for (var key : List.of(SettingKey.RECALL_SECONDS, SettingKey.RETURN_AFTER, SettingKey.UNDO_SECONDS)) {
            tries.add(() -> change(seen, wanted(key, "7", false)));
        }
        try (var threads = Executors.newFixedThreadPool(3)) {
            var done = 0;
            for (var outcome : threads.invokeAll(tries)) {
                done += outcome.get() instanceof Outcome.Done ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        }
        assertThat(revision()).isEqualTo(seen + 1);
    }

    @Test
    void a_roll_back_decides_everything_again_as_it_was() {
        var first = done(change(revision(), wanted(SettingKey.TARGET_MINUTES, "20", true)));
        var second = done(change(first.revision(), wanted(SettingKey.TARGET_MINUTES, null, false)));
        assertThat(second.of(SettingKey.TARGET_MINUTES)).isEqualTo(Template.Decided.NOTHING);
        var back = done(as(ADMIN, () -> settings.rollBack(second.revision(), first.revision())));
        assertThat(back.of(SettingKey.TARGET_MINUTES)).isEqualTo(new Template.Decided("20", true));
        assertThat(back.revision()).isEqualTo(second.revision() + 1);
    }

    private static long revision() {
        return as(AUDITOR, settings::show).revision();
    }

    private static Outcome<Template> change(long seen, Wanted... wanted) {
        return as(ADMIN, () -> settings.change(seen, List.of(wanted)));
    }

    private static Wanted wanted(SettingKey key, @Nullable String value, boolean locked) {
        return new Wanted(key.path(), value, locked);
    }

    private static Template done(Outcome<Template> outcome) {
        if (outcome instanceof Outcome.Done<Template>(var template)) {
            return template;
        }
        throw new AssertionError(outcome);
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return CurrentActor.call(actor, work);
    }

    private static Actor province(Role role) {
        return new Actor(role.name(), role.name(), role.name(), Set.of(role), Map.of());
    }
}
