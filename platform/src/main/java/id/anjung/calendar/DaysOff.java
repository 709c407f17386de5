package id.anjung.calendar;

import static id.anjung.access.Permission.MANAGE_CALENDAR;
import static id.anjung.access.Permission.READ_CONFIGURATION;
import static id.anjung.access.Permission.READ_PUBLISHED;

import id.anjung.access.Permitted;
import id.anjung.agency.Sites;
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

/** Keep the holidays of the bound tenant. */
@Singleton
@Transactional("tenant")
public class DaysOff implements Keeping<DayOff> {
    private final Register<DayOff, DayOffRow> register;

    private final Sites sites;

    DaysOff(Registers registers, DayOffShelf shelf, Sites sites) {
        this.sites = sites;
        register = registers.open(new Register.Kind<>("holiday", DayOff.class, DayOffRow::new, this::unknown), shelf);
    }

    private List<FieldProblem> unknown(DayOff day) {
        var site = day.site();
        boolean known = site == null
                || sites.byCode(site).filter(kept -> !kept.retired()).isPresent();
        return new Checks()
                .require(known, "site", Problem.UNKNOWN, String.valueOf(site))
                .found();
    }

    /** Answer all in use, to the public. */
    @Permitted(READ_PUBLISHED)
    public List<DayOff> published() {
        return register.all().stream().map(Kept::data).toList();
    }

    @Override
    @Permitted(READ_CONFIGURATION)
    public List<Kept<DayOff>> page(PageRequest request) {
        return register.page(request);
    }

    @Override
    @Permitted(READ_CONFIGURATION)
    public long count(PageRequest request) {
        return register.count(request);
    }

    @Override
    @Permitted(READ_CONFIGURATION)
    public Optional<Kept<DayOff>> find(Id<DayOff> id) {
        return register.find(id);
    }

    @Override
    @Permitted(READ_CONFIGURATION)
    public Optional<Kept<DayOff>> byCode(String code) {
        return register.byCode(code);
    }

    @Override
    @Permitted(MANAGE_CALENDAR)
    public Outcome<Kept<DayOff>> add(DayOff data) {
        return register.add(AuditEvent.HOLIDAY_ADDED, data);
    }

    @Override
    @Permitted(MANAGE_CALENDAR)
    public Outcome<Kept<DayOff>> change(Id<DayOff> id, long seen, DayOff data) {
        return register.change(AuditEvent.HOLIDAY_CHANGED, id, seen, data);
    }

    @Override
    @Permitted(MANAGE_CALENDAR)
    public Outcome<Kept<DayOff>> retire(Id<DayOff> id, long seen) {
        return register.retire(AuditEvent.HOLIDAY_RETIRED, id, seen);
    }
}
