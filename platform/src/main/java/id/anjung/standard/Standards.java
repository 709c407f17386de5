package id.anjung.standard;

import static id.anjung.access.Permission.MANAGE_SERVICES;
import static id.anjung.access.Permission.READ_CONFIGURATION;
import static id.anjung.access.Permission.READ_PUBLISHED;

import id.anjung.access.Permitted;
import id.anjung.audit.AuditEvent;
import id.anjung.catalog.Services;
import id.anjung.register.Checks;
import id.anjung.register.FieldProblem;
import id.anjung.register.Id;
import id.anjung.register.Keeping;
import id.anjung.register.Kept;
import id.anjung.register.Outcome;
import id.anjung.register.Outcome.Invalid;
import id.anjung.register.PageRequest;
import id.anjung.register.Problem;
import id.anjung.register.Register;
import id.anjung.register.Registers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Keep the service standards of the bound tenant. A published one never changes: what was promised stays to be read, and a
 * new version with its own decree takes its place from its first day on. Taken out of use is what was published by mistake.
 */
@Singleton
@Transactional("tenant")
public class Standards implements Keeping<ServiceStandard> {
    private final Register<ServiceStandard, StandardRow> register;
    private final Services services;
    private final AdoptedStandards adopted;

    Standards(Registers registers, StandardShelf shelf, Services services, AdoptedStandards adopted) {
        this.services = services;
        this.adopted = adopted;
        register = registers.open(
                new Register.Kind<>(
                        "standard", ServiceStandard.class, StandardRow::new, this::beside, new OnePromiseADay()),
                shelf);
    }

    /** List what is wrong with a standard beside what else there is. */
    List<FieldProblem> beside(ServiceStandard standard) {
        return new Checks()
                .require(
                        services.byCode(standard.service()).isPresent(), "service", Problem.UNKNOWN, standard.service())
                .require(
                        !standard.published() || isFirstOfItsDay(standard),
                        "from",
                        Problem.OVERLAPS,
                        standard.service())
                .found();
    }

    private boolean isFirstOfItsDay(ServiceStandard standard) {
        return inUse().stream()
                .noneMatch(other -> other.published()
                        && other.service().equals(standard.service())
                        && other.from() != null
                        && other.from().equals(standard.from())
                        && !other.code().equals(standard.code()));
    }

    /** List all in use. */
    @Permitted(READ_CONFIGURATION)
    public List<ServiceStandard> inUse() {
        return register.all().stream().map(Kept::data).toList();
    }

    /** Answer, to the public, which standard is in force on a day, by the code of its service. */
    @Permitted(READ_PUBLISHED)
    public Map<String, ServiceStandard> inForce(LocalDate day) {
        return register.all().stream()
                .map(Kept::data)
                .filter(standard -> standard.inForceOn(day))
                .collect(Collectors.toMap(
                        ServiceStandard::service, Function.identity(), BinaryOperator.maxBy(Standards::byFirstDay)));
    }

    private static int byFirstDay(ServiceStandard one, ServiceStandard other) {
        return Objects.compare(one.from(), other.from(), Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    @Override
    @Permitted(READ_CONFIGURATION)
    public List<Kept<ServiceStandard>> page(PageRequest request) {
        return register.page(request);
    }

    @Override
    @Permitted(READ_CONFIGURATION)
    public long count(PageRequest request) {
        return register.count(request);
    }

    @Override
    @Permitted(READ_CONFIGURATION)
    public Optional<Kept<ServiceStandard>> find(Id<ServiceStandard> id) {
        return register.find(id);
    }

    @Override
    @Permitted(READ_CONFIGURATION)
    public Optional<Kept<ServiceStandard>> byCode(String code) {
        return register.byCode(code);
    }

    @Override
    @Permitted(MANAGE_SERVICES)
    public Outcome<Kept<ServiceStandard>> add(ServiceStandard data) {
        var outcome = register.add(data.published() ? AuditEvent.STANDARD_PUBLISHED : AuditEvent.STANDARD_ADDED, data);
        if (outcome instanceof Outcome.Done) {
            adopted.recognise(data);
        }
        return outcome;
    }

    @Override
    @Permitted(MANAGE_SERVICES)
    public Outcome<Kept<ServiceStandard>> change(Id<ServiceStandard> id, long seen, ServiceStandard data) {
        var former = register.find(id).map(Kept::data).filter(ServiceStandard::published);
        if (former.isPresent() && !former.get().equals(data)) {
            return Invalid.of("code", Problem.PUBLISHED);
        }
        return register.change(
                data.published() ? AuditEvent.STANDARD_PUBLISHED : AuditEvent.STANDARD_CHANGED, id, seen, data);
    }

    @Override
    @Permitted(MANAGE_SERVICES)
    public Outcome<Kept<ServiceStandard>> retire(Id<ServiceStandard> id, long seen) {
        return register.retire(AuditEvent.STANDARD_RETIRED, id, seen);
    }
}
