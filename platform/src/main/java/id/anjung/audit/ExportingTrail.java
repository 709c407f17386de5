package id.anjung.audit;

import static id.anjung.access.Permission.READ_AUDIT;

import id.anjung.access.Permitted;
import id.anjung.tenancy.CurrentTenant;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.InputStream;

/**
 * Hand the bound tenant's trail out with its chain, as {@code ./anjung audit verify} takes it. Names stay sealed in it: it
 * proves what happened, and shows no person to whoever carries it.
 */
@Singleton
public class ExportingTrail {
    private final MallSeals seals;
    private final TransactionOperations<?> transactions;

    ExportingTrail(MallSeals seals, @Named("tenant") TransactionOperations<?> transactions) {
        this.seals = seals;
        this.transactions = transactions;
    }

    /** Answer all that is sealed now as a file that is gone when it has been read; entries of the last second may not be. */
    @Permitted(READ_AUDIT)
    public InputStream file() {
        var tenant = CurrentTenant.require().tenant();
        return new Chain(tenant.regionCode(), seals, transactions).file();
    }
}
