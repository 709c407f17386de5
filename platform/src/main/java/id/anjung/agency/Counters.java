package id.anjung.agency;

import static id.anjung.access.Permission.MANAGE_COUNTERS;
import static id.anjung.access.Permission.READ_CONFIGURATION;
import static id.anjung.access.Permission.READ_PUBLISHED;

import id.anjung.access.Permitted;
import id.anjung.audit.AuditEvent;
import id.anjung.register.Checks;
import id.anjung.register.FieldProblem;
import id.anjung.register.Id;
import id.anjung.register.Keeping;
import id.anjung.register.Kept;
import id.anjung.register.Outcome;
import id.anjung.register.PageRequest;
import id.anjung.register.Problem;
import id.anjung.register.Register;
import id.anjung.register.Registers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Keep the counters of the bound tenant. */
@Singleton
@Transactional("tenant")
public class Counters implements Keeping<Counter> {
    private final Register<Counter, CounterRow> register;

    private final Sites sites;
    private final Agencies agencies;

    Counters(Registers registers, CounterShelf shelf, Sites sites, Agencies agencies) {
        this.sites = sites;
        this.agencies = agencies;
        register = registers.open(new Register.Kind<>("counter", Counter.class, CounterRow::new, this::unknown), shelf);
    }

    /** List what a counter names that is not there. */
    List<FieldProblem> unknown(Counter counter) {
        var checks = new Checks();
        var site = sites.byCode(counter.site()).filter(kept -> !kept.retired());
        checks.require(site.isPresent(), "site", Problem.UNKNOWN, counter.site());
        site.ifPresent(
                kept -> checks.require(kept.data().hasZone(counter.zone()), "zone", Problem.UNKNOWN, counter.zone()));
        for (String code : counter.agencies()) {
            boolean known =
                    agencies.byCode(code).filter(kept -> !kept.retired()).isPresent();
            checks.require(known, "agencies", Problem.UNKNOWN, code);
        }
        for (int i = 0; i < counter.turns().size(); i++) {
            var turn = counter.turns().get(i);
            var theirs = agencies.byCode(turn.agency()).map(kept -> kept.data().days());
            checks.require(
                    theirs.isEmpty() || theirs.get().containsAll(turn.days()),
                    "turns[" + i + "].days",
                    Problem.NOT_ALLOWED,
                    turn.days(),
                    theirs.orElse(List.of()));
        }
        return checks.found();
    }

    /** Answer all in use, to the public. */
    @Permitted(READ_PUBLISHED)
    public List<Counter> published() {
        return register.all().stream().map(Kept::data).toList();
    }

    @Override
    @Permitted(READ_CONFIGURATION)
    public List<Kept<Counter>> page(PageRequest request) {
        return register.page(request);
    }

    @Override
    @Permitted(READ_CONFIGURATION)
    public long count(PageRequest request) {
        return register.count(request);
    }

    @Override
    @Permitted(READ_CONFIGURATION)
    public Optional<Kept<Counter>> find(Id<Counter> id) {
        return register.find(id);
    }

    @Override
    @Permitted(READ_CONFIGURATION)
    public Optional<Kept<Counter>> byCode(String code) {
        return register.byCode(code);
    }

    @Override
    @Permitted(MANAGE_COUNTERS)
    public Outcome<Kept<Counter>> add(Counter data) {
        return register.add(AuditEvent.COUNTER_ADDED, data);
    }

    @Override
    @Permitted(MANAGE_COUNTERS)
    public Outcome<Kept<Counter>> change(Id<Counter> id, long seen, Counter data) {
        return register.change(AuditEvent.COUNTER_CHANGED, id, seen, data);
    }

    @Override
    @Permitted(MANAGE_COUNTERS)
    public Outcome<Kept<Counter>> retire(Id<Counter> id, long seen) {
        return register.retire(AuditEvent.COUNTER_RETIRED, id, seen);
    }
}
