package id.anjung.register.sheet;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** Take a sheet in one transaction, and give the transaction up on a fault or when it was only a rehearsal. */
@Singleton
public class AllOrNothing {
    private final TransactionOperations<?> transactions;

    AllOrNothing(@Named("tenant") TransactionOperations<?> transactions) {
        this.transactions = transactions;
    }

    /** Do the work and answer what came of it; a rehearsal keeps nothing. */
    public SheetOutcome take(boolean rehearsal, Supplier<SheetOutcome> work) {
        return transactions.executeWrite(status -> {
            var outcome = work.get();
            if (rehearsal || outcome instanceof SheetOutcome.Faulty) {
                status.setRollbackOnly();
            }
            return outcome;
        });
    }
}
