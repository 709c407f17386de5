package id.anjung.admin.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.access.AccessDenied;
import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.access.Membership;
import id.anjung.access.Role;
import id.anjung.custody.Holding;
import id.anjung.custody.MallCustody;
import id.anjung.custody.Wish;
import id.anjung.register.Outcome;
import id.anjung.register.Problem;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Ask for works as a program of the province does, and as one of a regency that must not. */
class OpenCustodyTest {
    private static final Actor REGENCY = new Actor(
            "id-tabalong",
            "tabalong.admin",
            "Admin Tabalong",
            Set.of(),
            Map.of(Keeping.TABALONG, Set.of(Membership.ofRegency(Role.TENANT_ADMIN))));
    private static final Actor AUDITOR =
            new Actor("id-auditor", "provinsi.auditor", "Auditor", Set.of(Role.PROVINCE_AUDITOR), Map.of());

    private static Keeping keeping;
    private static MallCustody custody;

    @BeforeAll
    static void a_worker() throws SQLException {
        keeping = Keeping.start(Map.of());
        custody = keeping.worker().getBean(MallCustody.class);
    }

    @AfterAll
    static void close() {
        keeping.close();
    }

    @Test
    void a_backup_is_asked_for_made_and_fetched() throws IOException {
        assertThat(ask("BACKUP", null, null)).isInstanceOf(Outcome.Done.class);
        keeping.goOn();
        var kept = Keeping.asAdmin(() -> custody.of(Keeping.SLUG)).orElseThrow();
        assertThat(kept.works().getFirst().steps())
                .allMatch(step -> step.state().equals("DONE"));
        var copy = kept.copies().getFirst();
        try (var file =
                Keeping.asAdmin(() -> custody.handOut(Keeping.SLUG, copy.id())).orElseThrow()) {
            assertThat(file.readAllBytes()).hasSize((int) copy.bytes());
        }
        assertThat(Keeping.asAdmin(() -> custody.handOut("tanah-bumbu", copy.id())))
                .isEmpty();
    }

    @Test
    void what_cannot_be_is_said_at_its_field() {
        assertRefused(ask("SHRED", null, null), "kind", Problem.NOT_ALLOWED);
        assertRefused(ask("ERASE", null, "habis"), "confirm", Problem.NOT_THE_NAME);
        assertRefused(ask("ARCHIVE", null, " "), "reason", Problem.REQUIRED);
        assertThat(ask("TRIAL", UUID.randomUUID(), null)).isInstanceOf(Outcome.Missing.class);
        assertThat(Keeping.asAdmin(() -> custody.ask("nowhere", new Wish("BACKUP", null, null, null))))
                .isInstanceOf(Outcome.Missing.class);
        assertThat(Keeping.asAdmin(() -> custody.of("nowhere"))).isEmpty();
    }

    @Test
    void who_may_not_keep_copies_is_denied_whatever_mall_it_is() {
        for (var slug : new String[] {Keeping.SLUG, "nowhere"}) {
            assertThatThrownBy(() -> CurrentActor.call(REGENCY, () -> custody.of(slug)))
                    .isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() ->
                            CurrentActor.call(AUDITOR, () -> custody.ask(slug, new Wish("EXPORT", null, null, null))))
                    .isInstanceOf(AccessDenied.class);
            assertThatThrownBy(() -> CurrentActor.call(AUDITOR, () -> custody.handOut(slug, UUID.randomUUID())))
                    .isInstanceOf(AccessDenied.class);
        }
        assertThat(CurrentActor.call(AUDITOR, () -> custody.of(Keeping.SLUG))).isPresent();
    }

    private static Outcome<Holding> ask(String kind, @Nullable UUID copy, @Nullable String reason) {
        return Keeping.asAdmin(() -> custody.ask(Keeping.SLUG, new Wish(kind, copy, reason, null)));
    }

    private static void assertRefused(Outcome<Holding> outcome, String field, Problem problem) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Invalid.class,
                        refused -> assertThat(refused.problems().toString())
                                .contains(field)
                                .contains(problem.name()));
    }
}
