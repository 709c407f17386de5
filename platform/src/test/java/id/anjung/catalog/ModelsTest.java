package id.anjung.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.anjung.access.AccessDenied;
import id.anjung.catalog.ModelStanding.State;
import id.anjung.contract.Schemas;
import id.anjung.queue.Hall;
import id.anjung.register.Outcome;
import id.anjung.tenancy.House;
import id.anjung.tenancy.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two malls alike to the last service: what one adopts, adapts and follows is the other's business not at all. */
class ModelsTest {
    private static final String LEFT = "9145";
    private static final String RIGHT = "9146";
    private static final String CODE = "akta";

    private House house;
    private Hall left;
    private Hall right;
    private Models models;
    private BareModels catalogue;

    @BeforeEach
    void two_malls_and_a_catalogue() {
        house = House.of(
                List.of(new TenantId(LEFT), new TenantId(RIGHT)),
                Map.of("test.hand-clock", true, "test.bare-files", true));
        left = Hall.in(house, LEFT, 1, 1);
        right = Hall.in(house, RIGHT, 0, 0);
        models = left.bean(Models.class);
        catalogue = left.bean(BareModels.class);
        catalogue.put(BareModels.model(CODE, "a1", "1"));
        catalogue.put(BareModels.model("lain", "tidak-ada", "1"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void a_model_is_adopted_adapted_and_followed_again_when_it_has_changed() {
        assertThat(state()).isEqualTo(State.OFFERED);
        assertThat(left.asAdmin(() -> models.adopt(CODE))).isInstanceOf(Outcome.Done.class);
        assertThat(state()).isEqualTo(State.ADOPTED);

        var services = left.bean(Services.class);
        left.asAdmin(() -> {
            var kept = services.byCode(CODE).orElseThrow();
            var now = kept.data();
            return services.change(
                    kept.id(),
                    kept.version(),
                    new Service(CODE, "Akta kami", now.agency(), now.handling(), now.terms(), true, "SK kami"));
        });
        assertThat(state()).isEqualTo(State.ADOPTED);

        catalogue.put(BareModels.model(CODE, "a1", "2"));
        assertThat(state()).isEqualTo(State.CHANGED);
        assertThat(own().name()).isEqualTo("Akta kami");
        assertThat(left.asAdmin(() -> models.keep(CODE))).isInstanceOf(Outcome.Done.class);
        assertThat(state()).isEqualTo(State.ADOPTED);
        assertThat(own().name()).isEqualTo("Akta kami");

        catalogue.put(BareModels.model(CODE, "a1", "3"));
        assertThat(left.asAdmin(() -> models.adopt(CODE))).isInstanceOf(Outcome.Done.class);
        assertThat(own().terms().product()).isEqualTo("Dokumen 3");
        assertThat(own().confirmed()).isFalse();
    }

    @Test
    void what_the_mall_has_of_its_own_is_told_apart_and_what_nobody_serves_is_not_offered() {
        var services = left.bean(Services.class);
        left.asAdmin(() -> services.add(BareModels.model(CODE, "a1", "0").service()));
        left.asAdmin(() -> {
            models.recognise();
            return CODE;
        });
        assertThat(state()).as("it says something else than the model").isEqualTo(State.OWN);
        assertThat(left.asAdmin(models::standings))
                .extracting(standing -> standing.model().code())
                .doesNotContain("lain");
        assertThat(left.asAdmin(() -> models.adopt("lain"))).isInstanceOf(Outcome.Missing.class);
        assertThat(left.asAdmin(() -> models.keep("entah"))).isInstanceOf(Outcome.Missing.class);
    }

    @Test
    void a_mall_that_begins_with_a_model_word_for_word_hears_when_it_changes() {
        var services = left.bean(Services.class);
        left.asAdmin(() -> services.add(BareModels.model(CODE, "a1", "1").service()));
        left.asAdmin(() -> {
            models.recognise();
            return CODE;
        });
        assertThat(state()).isEqualTo(State.ADOPTED);
        catalogue.put(BareModels.model(CODE, "a1", "2"));
        assertThat(state()).isEqualTo(State.CHANGED);
    }

    @Test
    void a_service_that_was_taken_out_of_use_is_offered_again() {
        left.asAdmin(() -> models.adopt(CODE));
        var services = left.bean(Services.class);
        left.asAdmin(() -> {
            var kept = services.byCode(CODE).orElseThrow();
            return services.retire(kept.id(), kept.version());
        });
        assertThat(state()).isEqualTo(State.OFFERED);
        left.asAdmin(() -> models.adopt(CODE));
        assertThat(state()).isEqualTo(State.ADOPTED);
    }

    @Test
    void adoptions_of_look_alikes_are_kept_apart_and_officers_adopt_nothing() {
        left.asAdmin(() -> models.adopt(CODE));
        new Schemas(house.wings()::owner).copy(LEFT, RIGHT);
        catalogue.put(BareModels.model(CODE, "a1", "2"));
        left.asAdmin(() -> models.adopt(CODE));
        assertThat(state()).isEqualTo(State.ADOPTED);
        assertThat(state(right)).isEqualTo(State.CHANGED);
        assertThatThrownBy(() -> left.as(left.officer("rina", "a1"), () -> models.adopt(CODE)))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> left.as(left.officer("rina", "a1"), () -> models.keep(CODE)))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> left.asKiosk(models::standings)).isInstanceOf(AccessDenied.class);
    }

    private State state() {
        return state(left);
    }

    private State state(Hall hall) {
        return standing(hall).state();
    }

    private Service own() {
        return Objects.requireNonNull(standing(left).own());
    }

    private ModelStanding standing(Hall hall) {
        return hall.asAdmin(models::standings).stream()
                .filter(standing -> standing.model().code().equals(CODE))
                .findFirst()
                .orElseThrow();
    }
}
