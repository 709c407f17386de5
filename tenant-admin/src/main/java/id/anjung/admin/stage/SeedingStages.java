package id.anjung.admin.stage;

import id.anjung.admin.Province;
import id.anjung.process.WorkerOnly;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Write down what the seeds state of the stages of regencies and the ledger does not hold yet. */
@Singleton
@WorkerOnly
@Requires(property = "anjung.db.user")
public class SeedingStages {
    private final @Nullable SeededStages seeds;
    private final StageLedger ledger;
    private final Province province;

    SeedingStages(@Nullable SeededStages seeds, StageLedger ledger, Province province) {
        this.seeds = seeds;
        this.ledger = ledger;
        this.province = province;
    }

    /** Write down what is missing. */
    public void seed() {
        if (seeds == null) {
            return;
        }
        seeds.list().stream()
                .filter(declared -> province.find(declared.regency()).isPresent())
                .forEach(ledger::seed);
    }
}
