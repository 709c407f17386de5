package id.anjung.admin.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.access.AccessDenied;
import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.access.Membership;
import id.anjung.access.ReadOnlyHere;
import id.anjung.access.Role;
import id.anjung.admin.Guidance;
import id.anjung.admin.Guidance.State;
import id.anjung.admin.GuidanceAnswers;
import id.anjung.admin.GuidanceChange;
import id.anjung.admin.GuidanceNotes;
import id.anjung.admin.house.TestHouse;
import id.anjung.admin.registry.ProvinceTrail;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.AuditTrail;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.HandClock;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GuidanceTest {
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    private static final TenantId TABALONG = new TenantId("6309");
    private static final TenantId BANJARBARU = new TenantId("6372");
    private static final Actor PROVINCE =
            new Actor("p", "provinsi.admin", "Norhayati", Set.of(Role.PROVINCE_ADMIN), Map.of());
    private static final Actor AUDITOR =
            new Actor("a", "provinsi.auditor", "Auditor", Set.of(Role.PROVINCE_AUDITOR), Map.of());

    private static ApplicationContext worker;
    private static GuidanceNotes notes;
    private static GuidanceAnswers answers;

    @BeforeAll
    static void two_malls() throws SQLException {
        TestHouse.wipe();
        var settings = TestHouse.worker("6309:tabalong", "6372:banjarbaru");
        settings.put("test.hand-clock", true);
        worker = TestHouse.start(settings);
        notes = worker.getBean(GuidanceNotes.class);
        answers = worker.getBean(GuidanceAnswers.class);
    }

    @AfterAll
    static void close() {
        worker.close();
    }

    @Test
    void a_note_is_read_answered_and_closed_and_both_trails_say_so() {
        var note = written(TABALONG, "Perpanjang PKS dengan BPN", today().plusDays(7));
        assertThat(note.state(today())).isEqualTo(State.OPEN);
        assertThat(note.state(today().plusDays(8))).isEqualTo(State.OVERDUE);
        assertThat(at(TABALONG, answers::own)).contains(note);

        var answered = done(at(TABALONG, () -> answers.answer(note.id(), note.version(), " Ditandatangani kemarin ")));
        assertThat(answered.answer()).satisfies(answer -> {
            assertThat(answer.text()).isEqualTo("Ditandatangani kemarin");
            assertThat(answer.by()).isEqualTo("Siti");
        });
        assertThat(answered.state(today().plusDays(8))).isEqualTo(State.ANSWERED);
        assertThat(as(AUDITOR, notes::unsettled)).contains(answered);

        var closed = done(as(PROVINCE, () -> notes.close(note.id(), answered.version())));
        assertThat(closed.state(today())).isEqualTo(State.CLOSED);
        assertThat(as(AUDITOR, notes::unsettled)).doesNotContain(closed);
        assertThat(worker.getBean(ProvinceTrail.class).newestBefore(Long.MAX_VALUE, 2))
                .extracting(entry -> entry.event())
                .containsExactly(AuditEvent.GUIDANCE_CLOSED, AuditEvent.GUIDANCE_WRITTEN);
        assertThat(at(TABALONG, () -> worker.getBean(AuditTrail.class).newestBefore(Long.MAX_VALUE, 1)))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.event()).isEqualTo(AuditEvent.GUIDANCE_ANSWERED);
                    assertThat(entry.actor().name()).isEqualTo("Siti");
                });
        assertThat(at(TABALONG, () -> answers.answer(note.id(), closed.version(), "terlambat")))
                .isEqualTo(new GuidanceChange.Changed(closed));
        assertThat(as(PROVINCE, () -> notes.close(note.id(), closed.version())))
                .isEqualTo(new GuidanceChange.Changed(closed));
    }

    @Test
    void of_two_who_answer_the_second_is_shown_what_the_first_has_said() {
        var note = written(TABALONG, "Lengkapi standar pelayanan", null);
        var first = done(at(TABALONG, () -> answers.answer(note.id(), note.version(), "satu")));
        assertThat(at(TABALONG, () -> answers.answer(note.id(), note.version(), "dua")))
                .isEqualTo(new GuidanceChange.Changed(first));
        assertThat(done(at(TABALONG, () -> answers.answer(note.id(), first.version(), "tiga")))
                        .answer())
                .satisfies(answer -> assertThat(answer.text()).isEqualTo("tiga"));
    }

    @Test
    void another_malls_note_is_not_there() {
        var note = written(BANJARBARU, "Hanya untuk Banjarbaru", null);
        assertThat(at(TABALONG, answers::own)).doesNotContain(note);
        assertThat(at(TABALONG, () -> answers.answer(note.id(), note.version(), "menyusup")))
                .isInstanceOf(GuidanceChange.Missing.class);
        assertThat(as(PROVINCE, () -> notes.of(BANJARBARU))).contains(note);
    }

    @Test
    void what_says_nothing_or_comes_too_late_is_refused() {
        for (var text : List.of("", "  ", "x".repeat(Guidance.LONGEST + 1))) {
            assertThat(as(PROVINCE, () -> notes.write(TABALONG, text, null)))
                    .isInstanceOf(GuidanceChange.TextNeeded.class);
        }
        assertThat(as(PROVINCE, () -> notes.write(TABALONG, "Kemarin", today().minusDays(1))))
                .isInstanceOf(GuidanceChange.DuePassed.class);
        assertThat(as(PROVINCE, () -> notes.write(new TenantId("6311"), "Tiada", null)))
                .isInstanceOf(GuidanceChange.Missing.class);
        assertThat(as(PROVINCE, () -> notes.close(-1, 1))).isInstanceOf(GuidanceChange.Missing.class);
        var note = written(TABALONG, "Jawab", null);
        assertThat(at(TABALONG, () -> answers.answer(note.id(), note.version(), " ")))
                .isInstanceOf(GuidanceChange.TextNeeded.class);
    }

    @Test
    void the_province_alone_guides_and_the_malls_admin_alone_answers() {
        var note = written(TABALONG, "Siapa menjawab", null);
        assertThatThrownBy(() -> as(AUDITOR, () -> notes.write(TABALONG, "x", null)))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> as(AUDITOR, () -> notes.close(note.id(), 1))).isInstanceOf(AccessDenied.class);
        var auditor = member(Membership.ofRegency(Role.TENANT_AUDITOR));
        assertThat(within(auditor, TABALONG, Reach.READ_ONLY, answers::own)).contains(note);
        assertThatThrownBy(() -> within(auditor, TABALONG, Reach.FULL, () -> answers.answer(note.id(), 1, "x")))
                .isInstanceOf(AccessDenied.class);
        var officer = member(new Membership(Role.AGENCY_OFFICER, "disdukcapil"));
        assertThatThrownBy(() -> within(officer, TABALONG, Reach.FULL, answers::own))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> within(admin(), BANJARBARU, Reach.FULL, answers::own))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> within(admin(), TABALONG, Reach.READ_ONLY, () -> answers.answer(note.id(), 1, "x")))
                .isInstanceOf(ReadOnlyHere.class);
    }

    private static Guidance written(TenantId tenant, String text, @Nullable LocalDate due) {
        return done(as(PROVINCE, () -> notes.write(tenant, text, due)));
    }

    private static Guidance done(GuidanceChange change) {
        assertThat(change).isInstanceOf(GuidanceChange.Done.class);
        return ((GuidanceChange.Done) change).now();
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(worker.getBean(HandClock.class).instant(), WITA);
    }

    private static Actor admin() {
        return member(Membership.ofRegency(Role.TENANT_ADMIN));
    }

    private static Actor member(Membership membership) {
        return new Actor("t", "tabalong", "Siti", Set.of(), Map.of(TABALONG, Set.of(membership)));
    }

    private static <T> T at(TenantId tenant, Supplier<T> work) {
        return within(admin(), tenant, Reach.FULL, work);
    }

    private static <T> T within(Actor actor, TenantId tenant, Reach reach, Supplier<T> work) {
        return CurrentActor.call(actor, () -> CurrentTenant.call(tenant, reach, work));
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return CurrentActor.call(actor, work);
    }
}
