package id.anjung.presence;

import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.agency.Agency;
import id.anjung.agency.Site;
import id.anjung.event.Round;
import id.anjung.process.RegularJob;
import id.anjung.queue.MallPlan;
import id.anjung.queue.MallPlans;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.DuplicateKey;
import id.anjung.tenancy.EveryMall;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantDirectory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notice agencies that are scheduled and attend none of their counters, and that they are back. One process does this at
 * a time; should two do it all the same, the table lets each stretch become one incident.
 */
@Singleton
@Requires(beans = TenantDirectory.class)
@Requires(property = "datasources.tenant.url")
public class WatchingPresence implements Round {
    private static final Logger LOG = LoggerFactory.getLogger(WatchingPresence.class);

    private final EveryMall malls;
    private final MallPlans plans;
    private final Reckonings reckonings;
    private final IncidentStore store;
    private final Noting noting;
    private final Clock clock;

    WatchingPresence(
            EveryMall malls, MallPlans plans, Reckonings reckonings, IncidentStore store, Noting noting, Clock clock) {
        this.malls = malls;
        this.plans = plans;
        this.reckonings = reckonings;
        this.store = store;
        this.noting = noting;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "presence-watch";
    }

    @Override
    public void go() {
        malls.visit(RegularJob.WATCHING_PRESENCE, this::at);
    }

    /** Look at one mall. */
    public void at(Tenant tenant) {
        CurrentActor.run(Actor.WORKER, () -> CurrentTenant.run(tenant.id(), Reach.FULL, this::here));
    }

    private void here() {
        var plan = plans.now();
        var open = store.findOpen();
        for (var site : plan.sites()) {
            look(plan, site, open);
        }
        open.stream().filter(row -> plan.site(row.site).isEmpty()).forEach(row -> end(row, Incident.Ending.EXCUSED));
    }

    private void look(MallPlan plan, Site site, List<IncidentRow> open) {
        var now = now();
        var day = new Reckonings.Day(site, plan.dayAt(site, now));
        var reckoned = reckonings.at(plan, site, day.date());
        open.stream()
                .filter(row -> row.site.equals(site.code()))
                .forEach(row -> ending(row, day, reckoned).ifPresent(ending -> end(row, ending)));
        var known = store.findOn(day.date());
        reckoned.forEach((agency, found) -> found.missingSince().ifPresent(second -> {
            var since = day.at(second);
            boolean noted = known.stream()
                    .anyMatch(row -> row.site.equals(site.code())
                            && row.agency.equals(agency.code())
                            && (row.since.equals(since) || row.openFor != null));
            if (!noted) {
                begin(day, agency.code(), since, now);
            }
        }));
    }

    private static Optional<Incident.Ending> ending(
            IncidentRow row, Reckonings.Day day, Map<Agency, Reckoning> reckoned) {
        if (!row.day.equals(day.date())) {
            return Optional.of(Incident.Ending.CLOSING_TIME);
        }
        return reckoned.entrySet().stream()
                .filter(entry -> entry.getKey().code().equals(row.agency))
                .map(Map.Entry::getValue)
                .findFirst()
                .map(found -> ending(row, day, found))
                .orElse(Optional.of(Incident.Ending.EXCUSED));
    }

    private static Optional<Incident.Ending> ending(IncidentRow row, Reckonings.Day day, Reckoning found) {
        if (found.open().last().orElse(0) > day.second(row.since)) {
            return Optional.of(Incident.Ending.BACK);
        }
        if (found.leave() == Leave.APPROVED) {
            return Optional.of(Incident.Ending.EXCUSED);
        }
        return found.over() ? Optional.of(Incident.Ending.CLOSING_TIME) : Optional.empty();
    }

    private void begin(Reckonings.Day day, String agency, Instant since, Instant now) {
        try {
            noting.begin(day, agency, since, now);
        } catch (DataAccessException refused) {
            if (!DuplicateKey.behind(refused)) {
                throw refused;
            }
            LOG.debug("Somebody else has noted that {} is missing", agency);
        }
    }

    private void end(IncidentRow row, Incident.Ending ending) {
        noting.end(row, ending, now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
