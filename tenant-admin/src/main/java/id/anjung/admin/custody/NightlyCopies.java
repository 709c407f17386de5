package id.anjung.admin.custody;

import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.admin.Province;
import id.anjung.admin.WorkKind;
import id.anjung.admin.registry.TenantRegistry;
import id.anjung.admin.registry.TenantRow;
import id.anjung.process.WorkerOnly;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ask every night for a backup of each tenant, and delete copies that are over. A night that was missed, since nothing ran,
 * is made up for as soon as something runs.
 */
@Singleton
@WorkerOnly
@Requires(property = "anjung.db.user")
@Requires(property = CopyFolder.NAME)
class NightlyCopies {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyCopies.class);

    private final TenantRegistry registry;
    private final WorkBook works;
    private final AskingForBackups asking;
    private final CopyBook copies;
    private final CopyFolder folder;
    private final Province province;
    private final Clock clock;
    private final int hour;

    NightlyCopies(
            TenantRegistry registry,
            WorkBook works,
            AskingForBackups asking,
            CopyBook copies,
            CopyFolder folder,
            Province province,
            Clock clock,
            @Property(name = "anjung.custody.hour", defaultValue = "2") int hour) {
        this.registry = registry;
        this.works = works;
        this.asking = asking;
        this.copies = copies;
        this.folder = folder;
        this.province = province;
        this.clock = clock;
        this.hour = hour;
    }

    /** Ask for what is due, one tenant after the other. */
    @Scheduled(fixedDelay = "10m", initialDelay = "1m")
    public void ask() {
        asking.ask(this::due);
    }

    /** Tell whether the night that has begun last has no backup yet; a tenant is first due a night after it came. */
    private boolean due(TenantRow tenant) {
        var now = clock.instant().atZone(province.zone());
        var tonight = now.toLocalDate().atTime(hour, 0).atZone(province.zone());
        var night = (tonight.isAfter(now) ? tonight.minusDays(1) : tonight).toInstant();
        var last = works.last(tenant.id(), WorkKind.BACKUP).orElse(tenant.requestedAt());
        return last.isBefore(night);
    }

    /** Delete what need not be kept any longer. */
    @Scheduled(fixedDelay = "1h", initialDelay = "5m")
    public void tidy() {
        CurrentActor.run(Actor.WORKER, () -> registry.all().forEach(this::tidy));
    }

    private void tidy(TenantRow tenant) {
        var kept = copies.kept(tenant.id());
        var over = Retention.USUAL.over(kept.stream().map(CopyRow::shown).toList(), clock.instant(), province.zone());
        for (var copy : kept) {
            if (over.contains(copy.uuid()) && !inUse(tenant, copy)) {
                try {
                    folder.delete(tenant.id(), copy.uuid());
                    copies.dropped(tenant, copy);
                } catch (IOException failure) {
                    LOG.warn(
                            "Copy {} of tenant {} cannot be deleted: {}", copy.id(), tenant.code(), failure.toString());
                }
            }
        }
    }

    private boolean inUse(TenantRow tenant, CopyRow copy) {
        return works.openOn(tenant.id())
                .filter(work -> work.copyId().equals(copy.uuid()))
                .isPresent();
    }
}
