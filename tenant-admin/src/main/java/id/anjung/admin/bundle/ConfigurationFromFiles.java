package id.anjung.admin.bundle;

import static id.anjung.access.Permission.MANAGE_SETTINGS;
import static id.anjung.access.Permission.READ_CONFIGURATION;

import id.anjung.access.Permitted;
import id.anjung.admin.bundle.yaml.BundleFault;
import id.anjung.admin.bundle.yaml.Read;
import id.anjung.admin.bundle.yaml.SourceText;
import id.anjung.admin.registry.Prints;
import id.anjung.calendar.DayOff;
import id.anjung.configuration.ConfigurationFile;
import id.anjung.configuration.ConfigurationLog;
import id.anjung.configuration.ConfigurationPlan;
import id.anjung.configuration.MallConfiguration;
import id.anjung.register.FieldProblem;
import id.anjung.register.Outcome;
import id.anjung.register.Problem;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.TransactionStatus;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Write the bound mall's configuration as a file and bring it to what a file says. A plan is the same work as applying,
 * taken back at its end, so that nothing is planned which would be refused.
 */
@Singleton
class ConfigurationFromFiles implements MallConfiguration {
    private static final String NAME = "mpp.yaml";
    private static final @Nullable String ANYTHING = null;

    private final GatheringBundle gathering;
    private final ReshapingMall reshaping;
    private final ConfigurationLog log;
    private final TransactionOperations<?> transactions;
    private final @Nullable SeedFolder seeds;

    ConfigurationFromFiles(
            GatheringBundle gathering,
            ReshapingMall reshaping,
            ConfigurationLog log,
            @Named("tenant") TransactionOperations<?> transactions,
            @Nullable SeedFolder seeds) {
        this.gathering = gathering;
        this.reshaping = reshaping;
        this.log = log;
        this.transactions = transactions;
        this.seeds = seeds;
    }

    @Override
    @Permitted(READ_CONFIGURATION)
    @Transactional(value = "tenant", readOnly = true)
    public ConfigurationFile export() {
        var text = WritingBundle.mpp(gathering.gather());
        return new ConfigurationFile(text, Prints.of(text));
    }

    @Override
    @Permitted(MANAGE_SETTINGS)
    public Outcome<ConfigurationPlan> plan(String text) {
        return read(
                text,
                wanted -> transactions.executeWrite(status -> {
                    var outcome = reshaped(text, wanted, ANYTHING);
                    status.setRollbackOnly();
                    return outcome;
                }));
    }

    @Override
    @Permitted(MANAGE_SETTINGS)
    public Outcome<ConfigurationPlan> apply(String text, String seen) {
        return read(text, wanted -> transactions.executeWrite(status -> kept(status, text, wanted, seen)));
    }

    private Outcome<ConfigurationPlan> kept(TransactionStatus<?> status, String text, MppBundle wanted, String seen) {
        var outcome = reshaped(text, wanted, seen);
        if (outcome instanceof Outcome.Done<ConfigurationPlan>(var plan)
                && !plan.changes().isEmpty()) {
            return new Outcome.Done<>(new ConfigurationPlan(export().base(), plan.changes()));
        }
        status.setRollbackOnly();
        return outcome;
    }

    private Outcome<ConfigurationPlan> read(String text, Function<MppBundle, Outcome<ConfigurationPlan>> work) {
        var mall = new BelongingToMall(gathering.tenant(), national(), gathering.formerAgencies());
        return switch (ReadingBundle.mpp(new SourceText(NAME, text), mall)) {
            case Read.Whole<MppBundle>(var wanted) -> work.apply(wanted);
            case Read.Faulty<MppBundle>(var faults) ->
                new Outcome.Invalid<>(
                        faults.stream().map(ConfigurationFromFiles::problem).toList());
        };
    }

    private Outcome<ConfigurationPlan> reshaped(String text, MppBundle wanted, @Nullable String seen) {
        long number = log.next();
        var now = gathering.gather();
        var plan = new ConfigurationPlan(
                Prints.of(WritingBundle.mpp(now)), ComparingBundles.changes(now, wanted.sorted()));
        if (seen != null && !seen.equals(plan.base())) {
            return new Outcome.Conflict<>(plan);
        }
        if (plan.changes().isEmpty()) {
            return new Outcome.Done<>(plan);
        }
        var refused = reshaping.reshape(now, wanted);
        if (!refused.isEmpty()) {
            return new Outcome.Invalid<>(refused);
        }
        requireSame(wanted.sorted(), gathering.gather());
        log.note(number, plan.changes(), text);
        return new Outcome.Done<>(plan);
    }

    /** What was applied must be what the file says; if not, it is our fault, and nothing is kept. */
    private static void requireSame(MppBundle wanted, MppBundle now) {
        if (!now.equals(wanted)) {
            throw new IllegalStateException(
                    "A file was not applied as it says: " + ComparingBundles.changes(now, wanted));
        }
    }

    private List<DayOff> national() {
        return seeds == null ? List.of() : seeds.province().holidays();
    }

    private static FieldProblem problem(BundleFault fault) {
        return FieldProblem.of(
                fault.field(),
                Problem.IN_FILE,
                fault.line(),
                fault.message().indonesian(),
                fault.message().english());
    }
}
