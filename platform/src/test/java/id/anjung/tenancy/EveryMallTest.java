package id.anjung.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EveryMallTest {
    private final EveryMall malls = new EveryMall(new KnownMalls(List.of(
            new Tenant(new TenantId("6309"), "tabalong", "Tabalong", TenantStatus.ACTIVE),
            new Tenant(new TenantId("6306"), "hss", "HSS", TenantStatus.SUSPENDED),
            new Tenant(new TenantId("6372"), "banjarbaru", "Banjarbaru", TenantStatus.ACTIVE))));

    @Test
    void one_that_fails_keeps_no_other_from_its_turn_and_one_that_is_suspended_has_none() {
        var visited = new ArrayList<String>();
        malls.visit("looking", tenant -> {
            visited.add(tenant.slug());
            throw new IllegalStateException("broken");
        });
        assertThat(visited).containsExactly("tabalong", "banjarbaru");
    }

    @Test
    void while_nobody_knows_the_malls_none_is_visited_and_nothing_breaks() {
        var visited = new ArrayList<String>();
        new EveryMall(new Unreachable()).visit("looking", tenant -> visited.add(tenant.slug()));
        assertThat(visited).isEmpty();
    }

    private static final class Unreachable implements TenantDirectory {
        @Override
        public Optional<Tenant> bySlug(String slug) {
            throw new IllegalStateException("unreachable");
        }

        @Override
        public Optional<Tenant> byId(TenantId id) {
            throw new IllegalStateException("unreachable");
        }

        @Override
        public List<Tenant> all() {
            throw new IllegalStateException("unreachable");
        }
    }
}
