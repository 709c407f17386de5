package id.anjung.agreement;

import static id.anjung.access.Permission.MANAGE_AGENCIES;
import static id.anjung.access.Permission.READ_CONFIGURATION;

import id.anjung.access.Permitted;
import id.anjung.agency.Agencies;
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

/**
 * Keep the agreements of the bound tenant. One that has ended stays in use, since the past is counted by it; taken
 * out of use is what was entered by mistake.
 */
@Singleton
@Transactional("tenant")
public class Agreements implements Keeping<Agreement> {
    private final Register<Agreement, AgreementRow> register;
    private final Agencies agencies;

    Agreements(Registers registers, AgreementShelf shelf, Agencies agencies) {
        this.agencies = agencies;
        register = registers.open(
                new Register.Kind<>("agreement", Agreement.class, AgreementRow::new, this::unknown), shelf);
    }

    /** List what an agreement names that was never there; an agency may have left before its agreement ends. */
    List<FieldProblem> unknown(Agreement agreement) {
        return new Checks()
                .require(agencies.byCode(agreement.agency()).isPresent(), "agency", Problem.UNKNOWN, agreement.agency())
                .found();
    }

    /** List all in use. */
    @Permitted(READ_CONFIGURATION)
    public List<Agreement> inUse() {
        return register.all().stream().map(Kept::data).toList();
    }

    /** List those that none follows: when one of them ends, something ends. */
    @Permitted(READ_CONFIGURATION)
    public List<Agreement> lastOfTheirKind() {
        var all = inUse();
        return all.stream()
                .filter(agreement -> all.stream().noneMatch(agreement::isFollowedBy))
                .toList();
    }

    @Override
    @Permitted(READ_CONFIGURATION)
    public List<Kept<Agreement>> page(PageRequest request) {
        return register.page(request);
    }

    @Override
    @Permitted(READ_CONFIGURATION)
    public long count(PageRequest request) {
        return register.count(request);
    }

    @Override
    @Permitted(READ_CONFIGURATION)
    public Optional<Kept<Agreement>> find(Id<Agreement> id) {
        return register.find(id);
    }

    @Override
    @Permitted(READ_CONFIGURATION)
    public Optional<Kept<Agreement>> byCode(String code) {
        return register.byCode(code);
    }

    @Override
    @Permitted(MANAGE_AGENCIES)
    public Outcome<Kept<Agreement>> add(Agreement data) {
        return register.add(AuditEvent.AGREEMENT_ADDED, data);
    }

    @Override
    @Permitted(MANAGE_AGENCIES)
    public Outcome<Kept<Agreement>> change(Id<Agreement> id, long seen, Agreement data) {
        return register.change(AuditEvent.AGREEMENT_CHANGED, id, seen, data);
    }

    @Override
    @Permitted(MANAGE_AGENCIES)
    public Outcome<Kept<Agreement>> retire(Id<Agreement> id, long seen) {
        return register.retire(AuditEvent.AGREEMENT_RETIRED, id, seen);
    }
}
