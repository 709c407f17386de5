package id.anjung.custody;

import static id.anjung.access.Permission.KEEP_COPIES;
import static id.anjung.access.Permission.OVERSEE_TENANTS;

import id.anjung.access.Permitted;
import id.anjung.register.Outcome;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;

/** Be a province without a worker, which keeps no copy and does nothing. */
@Singleton
@Primary
@Requires(property = "test.listed-tenants")
class BareCustody implements MallCustody {
    @Override
    @Permitted(OVERSEE_TENANTS)
    public Optional<Holding> of(String slug) {
        return Optional.empty();
    }

    @Override
    @Permitted(KEEP_COPIES)
    public Outcome<Holding> ask(String slug, Wish wish) {
        return new Outcome.Missing<>();
    }

    @Override
    @Permitted(KEEP_COPIES)
    public Optional<InputStream> handOut(String slug, UUID copy) {
        return Optional.empty();
    }
}
