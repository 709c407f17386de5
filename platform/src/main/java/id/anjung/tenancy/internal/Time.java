package id.anjung.tenancy.internal;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Secondary;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Give everybody the one clock; tests put another in its place. */
@Factory
final class Time {
    @Singleton
    @Secondary
    Clock clock() {
        return Clock.systemUTC();
    }
}
