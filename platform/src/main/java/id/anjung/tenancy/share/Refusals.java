package id.anjung.tenancy.share;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.util.Locale;

/** Count who is refused more than a share, so that operators see which mall is flooded, or grows. */
@Singleton
public final class Refusals {
    private final BeanProvider<MeterRegistry> meters;

    /** Count by these meters, which are asked for late: pools are made before them. */
    public Refusals(BeanProvider<MeterRegistry> meters) {
        this.meters = meters;
    }

    /** Count one refusal. */
    public void count(Shared what, String tenant) {
        meters.get()
                .counter("anjung.refused", "share", what.name().toLowerCase(Locale.ROOT), "tenant", tenant)
                .increment();
    }
}
