package id.anjung.catalog;

import static id.anjung.access.Permission.MANAGE_SERVICES;
import static id.anjung.access.Permission.READ_CONFIGURATION;
import static id.anjung.access.Permission.READ_PUBLISHED;

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

/** Keep the services of the bound tenant. */
@Singleton
@Transactional("tenant")
public class Services implements Keeping<Service> {
    private final Register<Service, ServiceRow> register;

    private final Agencies agencies;

    Services(Registers registers, ServiceShelf shelf, Agencies agencies) {
        this.agencies = agencies;
        register = registers.open(new Register.Kind<>("service", Service.class, ServiceRow::new, this::unknown), shelf);
    }

    /** List what a service names that is not there. */
    List<FieldProblem> unknown(Service service) {
        boolean known = agencies.byCode(service.agency())
                .filter(kept -> !kept.retired())
                .isPresent();
        return new Checks()
                .require(known, "agency", Problem.UNKNOWN, service.agency())
                .found();
    }

    /** Answer all in use, to the public. */
    @Permitted(READ_PUBLISHED)
    public List<Service> published() {
        return register.all().stream().map(Kept::data).toList();
    }

    @Override
    @Permitted(READ_CONFIGURATION)
    public List<Kept<Service>> page(PageRequest request) {
        return register.page(request);
    }

    @Override
    @Permitted(READ_CONFIGURATION)
    public long count(PageRequest request) {
        return register.count(request);
    }

    @Override
    @Permitted(READ_CONFIGURATION)
    public Optional<Kept<Service>> find(Id<Service> id) {
        return register.find(id);
    }

    @Override
    @Permitted(READ_CONFIGURATION)
    public Optional<Kept<Service>> byCode(String code) {
        return register.byCode(code);
    }

    @Override
    @Permitted(MANAGE_SERVICES)
    public Outcome<Kept<Service>> add(Service data) {
        return register.add(AuditEvent.SERVICE_ADDED, data);
    }

    @Override
    @Permitted(MANAGE_SERVICES)
    public Outcome<Kept<Service>> change(Id<Service> id, long seen, Service data) {
        return register.change(AuditEvent.SERVICE_CHANGED, id, seen, data);
    }

    @Override
    @Permitted(MANAGE_SERVICES)
    public Outcome<Kept<Service>> retire(Id<Service> id, long seen) {
        return register.retire(AuditEvent.SERVICE_RETIRED, id, seen);
    }
}
