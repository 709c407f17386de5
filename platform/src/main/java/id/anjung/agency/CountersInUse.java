package id.anjung.agency;

import id.anjung.register.Kept;
import id.anjung.register.Register;
import id.anjung.register.Registers;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Keep sites and agencies that a counter needs from being retired. */
@Factory
class CountersInUse {
    private final Register<Counter, CounterRow> register;

    CountersInUse(Registers registers, CounterShelf shelf) {
        register = registers.open(
                new Register.Kind<>("counter", Counter.class, CounterRow::new, data -> List.of()), shelf);
    }

    private Optional<String> first(Predicate<Counter> needs) {
        return register.all().stream()
                .map(Kept::data)
                .filter(needs)
                .map(Counter::name)
                .findFirst();
    }

    /** Answer for agencies. */
    @Singleton
    AgencyUse ofAgencies() {
        return code -> first(counter -> counter.agencies().contains(code));
    }

    /** Answer for sites. */
    @Singleton
    SiteUse ofSites() {
        return new SiteUse() {
            @Override
            public Optional<String> needing(String siteCode) {
                return first(counter -> counter.site().equals(siteCode));
            }

            @Override
            public Optional<String> standingOutside(Site site) {
                return first(counter -> counter.site().equals(site.code()) && !site.hasZone(counter.zone()));
            }
        };
    }
}
