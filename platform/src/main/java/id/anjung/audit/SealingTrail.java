package id.anjung.audit;

import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.audit.chain.Link;
import id.anjung.process.DrainPart;
import id.anjung.process.RegularJob;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.EveryMall;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantDirectory;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Seal what was written into each mall's trail soon after it was committed, so that whoever writes an entry waits for no
 * chain. The first time a process looks at a trail, it looks at the whole of it.
 */
@Singleton
@Requires(beans = TenantDirectory.class)
@Requires(property = "datasources.tenant.url")
public class SealingTrail implements DrainPart {
    /** In one of so many rounds all are looked at: another process may have ended before it could seal what it wrote. */
    private static final int EVERY = 30;

    private final EveryMall malls;
    private final MallSeals seals;
    private final TransactionOperations<?> transactions;
    private final FreshEntries fresh;
    private final AtomicInteger rounds = new AtomicInteger();
    private final Set<TenantId> known = ConcurrentHashMap.newKeySet();

    SealingTrail(
            EveryMall malls,
            MallSeals seals,
            @Named("tenant") TransactionOperations<?> transactions,
            FreshEntries fresh) {
        this.malls = malls;
        this.seals = seals;
        this.transactions = transactions;
        this.fresh = fresh;
    }

    /** Seal the trails in which this process has written lately, and now and then those of every mall. */
    @Scheduled(fixedDelay = RegularJob.EVERY_SECOND, initialDelay = "1s")
    void everywhere() {
        boolean all = rounds.getAndIncrement() % EVERY == 0;
        malls.visit(RegularJob.SEALING_TRAILS, mall -> {
            if (all || fresh.lately(mall.id())) {
                at(mall);
            }
        });
    }

    /** Seal what the last requests wrote; another process would find it half a minute later. */
    @Override
    public void tidy() {
        everywhere();
    }

    /** Seal what is not sealed yet at one mall; where another process is at it, the next round sees to the rest. */
    public void at(Tenant mall) {
        CurrentActor.run(
                Actor.WORKER,
                () -> CurrentTenant.run(mall.id(), Reach.FULL, () -> {
                    if (chain(mall).seal(!known.contains(mall.id()))) {
                        known.add(mall.id());
                    }
                }));
    }

    /** Answer the last link of one mall's chain. */
    public Link headOf(Tenant mall) {
        return CurrentActor.call(
                Actor.WORKER,
                () -> CurrentTenant.call(
                        mall.id(), Reach.READ_ONLY, () -> chain(mall).head()));
    }

    private Chain chain(Tenant mall) {
        return new Chain(mall.id().regionCode(), seals, transactions);
    }
}
