package id.anjung.admin.registry;

import id.anjung.audit.SealingTrail;
import id.anjung.process.RegularJob;
import id.anjung.process.WorkerOnly;
import id.anjung.tenancy.EveryMall;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Seal the province's trail, and write down in it now and then how far each mall's chain has come: who would change or
 * shorten a mall's trail would have to change the province's too.
 */
@Singleton
@WorkerOnly
@Requires(property = "anjung.db.user")
public class ChainingTrails {
    private final ProvinceChain chain;
    private final EveryMall malls;
    private final SealingTrail sealing;
    private final AtomicBoolean looked = new AtomicBoolean();

    ChainingTrails(ProvinceChain chain, EveryMall malls, SealingTrail sealing) {
        this.chain = chain;
        this.malls = malls;
        this.sealing = sealing;
    }

    /** Seal what of the province's trail is not sealed yet; the first time, the whole of it is looked at. */
    @Scheduled(fixedDelay = "1s", initialDelay = "1s")
    public void seal() {
        if (chain.seal(!looked.get())) {
            looked.set(true);
        }
    }

    /** Write down the last link of every mall's chain. */
    @Scheduled(fixedDelay = RegularJob.EVERY_QUARTER, initialDelay = "1m")
    public void anchor() {
        malls.visit(RegularJob.ANCHORING_TRAILS, mall -> chain.anchor(mall, sealing.headOf(mall)));
    }
}
