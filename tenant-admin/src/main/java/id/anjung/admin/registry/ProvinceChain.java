package id.anjung.admin.registry;

import id.anjung.access.Actor;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.Chain;
import id.anjung.audit.chain.AnchorText;
import id.anjung.audit.chain.ChainLine;
import id.anjung.audit.chain.Link;
import id.anjung.tenancy.Tenant;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.time.Clock;

/** Chain the province's trail, and write down in it how far the chains of its tenants have come. */
@Singleton
public class ProvinceChain {
    private final Chain chain;
    private final TrailRows trail;
    private final Clock clock;

    ProvinceChain(
            ProvinceSeals seals,
            @Named("registry") TransactionOperations<?> transactions,
            TrailRows trail,
            Clock clock) {
        this.chain = new Chain(ChainLine.PROVINCE, seals, transactions);
        this.trail = trail;
        this.clock = clock;
    }

    /** Seal what is not sealed yet; as {@link Chain#seal}. */
    public boolean seal(boolean whole) {
        return chain.seal(whole);
    }

    /** Answer all that is sealed now as a file that is gone when it has been read. */
    public InputStream file() {
        return chain.file();
    }

    /** Write down the last link of a tenant's chain, unless it stands there already. */
    @Transactional("registry")
    public void anchor(Tenant tenant, Link head) {
        var code = tenant.id().regionCode();
        var text = AnchorText.of(head);
        boolean known = trail.last(code, AuditEvent.TRAIL_ANCHORED)
                .filter(row -> text.equals(row.afterState()))
                .isPresent();
        if (!known && head.place() > 0) {
            trail.save(new TrailRow(
                    null,
                    Moments.now(clock),
                    Actor.WORKER.subject(),
                    Actor.WORKER.name(),
                    AuditEvent.TRAIL_ANCHORED,
                    ProvinceTrail.TENANT,
                    code,
                    tenant.name(),
                    null,
                    text));
        }
    }
}
