package id.anjung.queue;

import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.tenancy.TenantCache;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Answer the plan of the bound mall, of what it publishes anyway; an answer is at most two seconds old. What was not
 * changed meanwhile, as its mark tells, is not read again before a minute is over.
 */
@Singleton
public class MallPlans {
    private static final Duration AGE = Duration.ofSeconds(2);
    private static final Duration AGE_OF_RECORDS = Duration.ofMinutes(1);
    private static final int MOST_REMEMBERED = 1_000;
    private static final String ONE = "";

    private final TenantCache<String, MallPlan> remembered;
    private final TenantCache<String, AtomicReference<Marked>> records;
    private final TransactionOperations<?> transactions;
    private final PlanMarkStore marks;
    private final ReadingPlan reading;

    private record Marked(String mark, MallPlan plan) {}

    MallPlans(
            @Named("tenant") TransactionOperations<?> transactions,
            PlanMarkStore marks,
            ReadingPlan reading,
            Clock clock) {
        this.transactions = transactions;
        this.marks = marks;
        this.reading = reading;
        this.remembered = new TenantCache<>(clock, AGE, MOST_REMEMBERED);
        this.records = new TenantCache<>(clock, AGE_OF_RECORDS, MOST_REMEMBERED);
    }

    /** Answer the plan that counts now. */
    public MallPlan now() {
        return remembered.get(
                ONE, () -> CurrentActor.call(Actor.PUBLIC, () -> transactions.executeRead(status -> fresh())));
    }

    private MallPlan fresh() {
        var held = records.get(ONE, AtomicReference::new);
        var mark = marks.findMark();
        var former = held.get();
        if (former != null && former.mark().equals(mark)) {
            return reading.again(former.plan());
        }
        var plan = reading.whole();
        held.set(new Marked(mark, plan));
        return plan;
    }
}
