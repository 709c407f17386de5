package id.anjung.admin.operation;

import static id.anjung.access.Permission.OVERSEE_TENANTS;

import id.anjung.access.Permitted;
import id.anjung.admin.Lifecycle;
import id.anjung.admin.Operations;
import id.anjung.admin.WorkKind;
import id.anjung.admin.custody.FailedWorks;
import id.anjung.admin.registry.TenantRegistry;
import id.anjung.admin.registry.TenantRow;
import id.anjung.event.EventBacklog;
import id.anjung.event.EventBacklog.Standing;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Read from the registry and the event table how the platform does. */
@Singleton
@Requires(beans = EventBacklog.class)
class ShowingOperations implements Operations {
    /** A process says every fifteen seconds that it lives. */
    private static final Duration SILENT = Duration.ofSeconds(50);

    private static final Duration SHOWN = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);
    /** A backup is taken every night, and may take its time. */
    private static final Duration COPY_LATE = Duration.ofHours(30);

    private final TenantRegistry registry;
    private final Tables tables;
    private final EventBacklog backlog;
    private final FailedWorks failedWorks;
    private final Clock clock;

    ShowingOperations(
            TenantRegistry registry, Tables tables, EventBacklog backlog, FailedWorks failedWorks, Clock clock) {
        this.registry = registry;
        this.tables = tables;
        this.backlog = backlog;
        this.failedWorks = failedWorks;
        this.clock = clock;
    }

    @Override
    @Permitted(OVERSEE_TENANTS)
    public State now() {
        var now = clock.instant();
        var standings = backlog.now();
        var hour = tables.sums().byTenant(now.minus(HOUR));
        return new State(
                processes(now),
                JobsNow.of(tables.jobs().listOrderByJob(), standings, now),
                malls(now, standings, hour),
                Promises.of(hour, tables.sums().byTenant(now.minus(SHOWN))));
    }

    private List<Running> processes(Instant now) {
        return tables.lives().here(now.minus(SHOWN)).stream()
                .map(row -> new Running(
                        row.host(),
                        row.roles(),
                        row.releaseNo(),
                        row.since(),
                        row.seen(),
                        row.seen().plus(SILENT).isBefore(now)))
                .toList();
    }

    private List<Mall> malls(Instant now, List<Standing> standings, List<SumRow> hour) {
        var failed = failedWorks.now();
        var copied = tables.copies().newest().stream().collect(Collectors.toMap(CopiedRow::tenant, CopiedRow::takenAt));
        var asked = hour.stream().collect(Collectors.toMap(SumRow::tenant, Promises::requests));
        return registry.all().stream()
                .filter(row -> row.life().isSetUp() && !(row.life() instanceof Lifecycle.Erasing))
                .map(row -> mall(row, now, waiting(row, standings), failed, copied, asked))
                .toList();
    }

    private static Mall mall(
            TenantRow row,
            Instant now,
            long waiting,
            Map<TenantId, WorkKind> failed,
            Map<String, Instant> copied,
            Map<String, Requests> asked) {
        var last = copied.get(row.code());
        var due = (last == null ? row.requestedAt() : last).plus(COPY_LATE);
        return new Mall(
                row.tenant(),
                waiting,
                failed.get(row.id()),
                last,
                row.life() instanceof Lifecycle.Active && due.isBefore(now),
                asked.getOrDefault(row.code(), new Requests(0, 0, 0, 0)));
    }

    private static long waiting(TenantRow row, List<Standing> standings) {
        return standings.stream()
                .mapToLong(standing -> standing.waiting().getOrDefault(row.code(), 0L))
                .max()
                .orElse(0);
    }
}
