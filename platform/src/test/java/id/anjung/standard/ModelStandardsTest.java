package id.anjung.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.anjung.access.AccessDenied;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.AuditSearch;
import id.anjung.audit.AuditTrail;
import id.anjung.catalog.ModelStanding.State;
import id.anjung.contract.Schemas;
import id.anjung.queue.Hall;
import id.anjung.register.FieldProblem;
import id.anjung.register.Outcome;
import id.anjung.register.Problem;
import id.anjung.tenancy.House;
import id.anjung.tenancy.TenantId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two malls alike: what one drafts from a model, publishes and follows is the other's business not at all. */
class ModelStandardsTest {
    private static final String LEFT = "9147";
    private static final String RIGHT = "9148";
    private static final String CODE = "a1-s1";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final int DAYS = 8;

    private House house;
    private Hall left;
    private Hall right;
    private ModelStandards models;
    private Standards standards;
    private BareStandards catalogue;

    @BeforeEach
    void two_malls_and_a_catalogue() {
        house = House.of(
                List.of(new TenantId(LEFT), new TenantId(RIGHT)),
                Map.of("test.hand-clock", true, "test.bare-files", true));
        left = Hall.in(house, LEFT, 1, 1);
        right = Hall.in(house, RIGHT, 0, 0);
        models = left.bean(ModelStandards.class);
        standards = left.bean(Standards.class);
        catalogue = left.bean(BareStandards.class);
        catalogue.put(BareStandards.model(CODE, "1"));
        catalogue.put(BareStandards.model("tidak-ada", "1"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_draft_begins_with_the_model_and_what_the_service_knows_and_hears_when_the_model_changes() {
        assertThat(standing().state()).isEqualTo(State.OFFERED);
        assertThat(left.asAdmin(() -> models.adopt(CODE))).isInstanceOf(Outcome.Done.class);
        assertThat(standing().state()).isEqualTo(State.ADOPTED);
        assertThat(own().published()).isFalse();
        assertThat(own().code()).isEqualTo(CODE + "-v1");
        assertThat(own().text(Component.PROCEDURE)).isEqualTo("Ambil nomor");
        assertThat(own().text(Component.PRODUCT)).as("what the service knows").isNotEmpty();

        adapt(Component.PROCEDURE, "Cara kami");
        catalogue.put(BareStandards.model(CODE, "2"));
        assertThat(standing().state()).isEqualTo(State.CHANGED);
        var followed = Objects.requireNonNull(standing().followed());
        assertThat(followed.text(Component.LEGAL_BASIS)).isEqualTo("Peraturan 2");
        assertThat(own().text(Component.LEGAL_BASIS))
                .as("nothing changes by itself")
                .isEqualTo("Peraturan 1");

        assertThat(left.asAdmin(() -> models.keep(CODE))).isInstanceOf(Outcome.Done.class);
        assertThat(standing().state()).isEqualTo(State.ADOPTED);
        assertThat(own().text(Component.PROCEDURE)).isEqualTo("Cara kami");

        catalogue.put(BareStandards.model(CODE, "3"));
        assertThat(left.asAdmin(() -> models.adopt(CODE))).isInstanceOf(Outcome.Done.class);
        assertThat(own().code()).as("the draft, and no second one").isEqualTo(CODE + "-v1");
        assertThat(own().text(Component.LEGAL_BASIS)).isEqualTo("Peraturan 3");
        assertThat(left.asAdmin(() -> left.bean(AuditTrail.class).page(AuditSearch.ALL, 0, 50)))
                .extracting(entry -> entry.event())
                .contains(AuditEvent.STANDARD_ADDED, AuditEvent.STANDARD_CHANGED, AuditEvent.MODEL_STANDARD_KEPT);
    }

    @Test
    void following_a_model_drafts_a_new_version_of_what_is_published() {
        left.asAdmin(() -> standards.add(published("v-satu", DAY)));
        assertThat(standing().state()).as("written without the model").isEqualTo(State.OWN);
        var ofTheProvince = Map.of(Component.LEGAL_BASIS, "Peraturan 1", Component.FEE, "Rp 10.000");
        catalogue.put(new ModelStandard(CODE, ofTheProvince, false, "Contoh", "2"));
        assertThat(standing().followed())
                .extracting(one -> one.text(Component.FEE))
                .isEqualTo("ada");
        left.asAdmin(() -> models.adopt(CODE));
        assertThat(own().published()).isFalse();
        assertThat(own().text(Component.FEE)).as("the mall's own").isEqualTo("ada");
        assertThat(own().text(Component.LEGAL_BASIS)).isEqualTo("Peraturan 1");
        assertThat(left.asAdmin(() -> standards.byCode("v-satu")).orElseThrow().data())
                .isEqualTo(published("v-satu", DAY));
    }

    @Test
    void a_standard_that_somebody_began_with_the_model_by_hand_hears_too() {
        var parts = Map.of(Component.PROCEDURE, "Ambil nomor", Component.FEE, "Gratis");
        left.asAdmin(() -> standards.add(new ServiceStandard("x", "X", CODE, null, null, null, false, parts)));
        assertThat(standing().state()).isEqualTo(State.ADOPTED);
        catalogue.put(BareStandards.model(CODE, "2"));
        assertThat(standing().state()).isEqualTo(State.CHANGED);
    }

    @Test
    void a_model_of_what_the_mall_does_not_serve_is_not_offered() {
        assertThat(left.asAdmin(models::standings))
                .extracting(standing -> standing.service().code())
                .containsExactly(CODE);
        assertThat(left.asAdmin(() -> models.adopt("tidak-ada"))).isInstanceOf(Outcome.Missing.class);
        assertThat(left.asAdmin(() -> models.keep(CODE))).isInstanceOf(Outcome.Missing.class);
    }

    @Test
    void look_alikes_are_kept_apart_and_officers_adopt_nothing() {
        left.asAdmin(() -> models.adopt(CODE));
        new Schemas(house.wings()::owner).copy(LEFT, RIGHT);
        catalogue.put(BareStandards.model(CODE, "2"));
        left.asAdmin(() -> models.adopt(CODE));
        assertThat(standing().state()).isEqualTo(State.ADOPTED);
        assertThat(right.asAdmin(models::standings))
                .extracting(StandardStanding::state)
                .containsExactly(State.CHANGED);
        assertThatThrownBy(() -> left.as(left.officer("rina", "a1"), () -> models.adopt(CODE)))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> left.as(left.officer("rina", "a1"), () -> models.keep(CODE)))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> left.asKiosk(models::standings)).isInstanceOf(AccessDenied.class);
    }

    /** Both look before either has written, so that only the server can tell them apart. */
    @Test
    void of_two_that_are_published_at_the_same_moment_for_the_same_day_one_is_refused() throws Exception {
        var both = new CyclicBarrier(2);
        try (var people = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < DAYS; round++) {
                var day = DAY.plusDays(round);
                List<Future<Outcome<?>>> answers = new ArrayList<>();
                for (var one : List.of("a", "b")) {
                    var standard = published(one + "-" + day, day);
                    answers.add(people.submit(() -> {
                        both.await();
                        return left.asAdmin(() -> standards.add(standard));
                    }));
                }
                var outcomes = List.of(answers.get(0).get(), answers.get(1).get());
                assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
                assertThat(outcomes)
                        .filteredOn(Outcome.Invalid.class::isInstance)
                        .singleElement()
                        .satisfies(refused -> assertThat(((Outcome.Invalid<?>) refused).problems())
                                .extracting(FieldProblem::field, FieldProblem::problem)
                                .containsExactly(tuple("from", Problem.OVERLAPS)));
            }
        }
    }

    @Test
    void a_day_is_free_again_when_what_was_published_for_it_is_withdrawn() {
        left.asAdmin(() -> standards.add(published("salah", DAY)));
        assertThat(left.asAdmin(() -> standards.add(published("benar", DAY)))).isInstanceOf(Outcome.Invalid.class);
        left.asAdmin(() -> {
            var kept = standards.byCode("salah").orElseThrow();
            return standards.retire(kept.id(), kept.version());
        });
        assertThat(left.asAdmin(() -> standards.add(published("benar", DAY)))).isInstanceOf(Outcome.Done.class);
    }

    private void adapt(Component component, String text) {
        left.asAdmin(() -> {
            var kept = standards.byCode(own().code()).orElseThrow();
            return standards.change(kept.id(), kept.version(), kept.data().with(Map.of(component, text)));
        });
    }

    private static ServiceStandard published(String code, LocalDate from) {
        var parts = new EnumMap<Component, String>(Component.class);
        Component.ofDelivery().forEach(component -> parts.put(component, "ada"));
        return new ServiceStandard(code, "Standar " + code, CODE, "SK 1", DAY.minusDays(9), from, true, parts);
    }

    private ServiceStandard own() {
        return Objects.requireNonNull(standing().own());
    }

    private StandardStanding standing() {
        return left.asAdmin(models::standings).getFirst();
    }
}
