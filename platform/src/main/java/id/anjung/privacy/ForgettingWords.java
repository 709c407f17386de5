package id.anjung.privacy;

import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.presence.Closures;
import id.anjung.process.RegularJob;
import id.anjung.process.WorkerOnly;
import id.anjung.queue.Notes;
import id.anjung.setting.level.SettingKey;
import id.anjung.setting.level.Settings;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.EveryMall;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantDirectory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Delete what officers wrote in their own words once it is older than the mall keeps it: people write down names. */
@Singleton
@WorkerOnly
@Requires(beans = TenantDirectory.class)
@Requires(property = "datasources.tenant.url")
class ForgettingWords {
    private final EveryMall malls;
    private final Settings settings;
    private final Notes notes;
    private final Closures closures;
    private final Clock clock;

    ForgettingWords(EveryMall malls, Settings settings, Notes notes, Closures closures, Clock clock) {
        this.malls = malls;
        this.settings = settings;
        this.notes = notes;
        this.closures = closures;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = RegularJob.EVERY_HOUR, initialDelay = "5m")
    void everywhere() {
        malls.visit(RegularJob.FORGETTING_WORDS, this::at);
    }

    void at(Tenant tenant) {
        CurrentActor.run(Actor.WORKER, () -> CurrentTenant.run(tenant.id(), Reach.FULL, this::here));
    }

    private void here() {
        int days = settings.counting().mall().whole(SettingKey.WORDS_DAYS);
        if (days > 0) {
            var before = clock.instant().minus(Duration.ofDays(days));
            notes.forget(before);
            closures.forgetWords(before);
        }
    }
}
