package id.anjung.queue;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.agency.Agency;
import id.anjung.agency.Site;
import id.anjung.queue.wait.WaitBand;
import id.anjung.tenancy.TenantCache;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tell everybody how long one waits at each agency of the bound mall now. */
@Singleton
public class HallWaits {
    /** How old an answer may be here; whoever passes it on may keep it as long again. */
    public static final Duration AGE = Duration.ofSeconds(20);

    private static final int MOST_REMEMBERED = 1_000;
    private static final String ONE = "";

    private final ReadingQueues reading;
    private final Estimating estimating;
    private final MallPlans plans;
    private final TransactionOperations<?> transactions;
    private final TenantCache<String, List<AtAgency>> remembered;

    HallWaits(
            ReadingQueues reading,
            Estimating estimating,
            MallPlans plans,
            @Named("tenant") TransactionOperations<?> transactions,
            Clock clock) {
        this.reading = reading;
        this.estimating = estimating;
        this.plans = plans;
        this.transactions = transactions;
        this.remembered = new TenantCache<>(clock, AGE, MOST_REMEMBERED);
    }

    /**
     * Tell how long one waits at an agency.
     *
     * @param site code of the site
     * @param agency code of the agency
     * @param name its name
     * @param banding how many wait
     * @param counters how many counters are open
     * @param band how long whoever comes now will wait; nothing while no counter is open
     */
    @Serdeable
    public record AtAgency(
            String site,
            String agency,
            String name,
            int waiting,
            int counters,
            @Nullable @JsonProperty("wait") WaitBand band) {}

    /** List the agencies that have a counter, site by site; an answer is at most {@link #AGE} old. */
    public List<AtAgency> now() {
        return remembered.get(ONE, this::fresh);
    }

    private List<AtAgency> fresh() {
        var plan = plans.now();
        return CurrentActor.call(
                Actor.PUBLIC,
                () -> transactions.executeRead(status -> plan.sites().stream()
                        .flatMap(site -> at(plan, site).stream())
                        .toList()));
    }

    private List<AtAgency> at(MallPlan plan, Site site) {
        var queues = reading.at(plan, site);
        var waits = estimating.estimate(plan, queues);
        return plan.agencies().stream()
                .filter(agency -> plan.counters().stream()
                        .anyMatch(counter -> counter.site().equals(site.code())
                                && counter.agencies().contains(agency.code())))
                .map(agency -> of(site, agency, queues, waits))
                .toList();
    }

    private static AtAgency of(Site site, Agency agency, Queues queues, Queues.Waits waits) {
        var code = agency.code();
        return new AtAgency(
                site.code(),
                code,
                agency.name(),
                queues.count(code, TicketState.WAITING),
                queues.calling(code).size(),
                waits.newcomers().get(code));
    }
}
