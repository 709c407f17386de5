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

/** Keep the opening hours of the bound tenant's sites. */
@Singleton
@Transactional("tenant")
public class OpeningTimes implements Keeping<OpeningHours> {
    private final Register<OpeningHours, OpeningHoursRow> register;

    private final Sites sites;

    OpeningTimes(Registers registers, OpeningHoursShelf shelf, Sites sites) {
        this.sites = sites;
        register = registers.open(
                new Register.Kind<>("hours", OpeningHours.class, OpeningHoursRow::new, this::beside), shelf);
    }

    private List<FieldProblem> beside(OpeningHours hours) {
        boolean known =
                sites.byCode(hours.site()).filter(kept -> !kept.retired()).isPresent();
        var checks = new Checks().require(known, "site", Problem.UNKNOWN, hours.site());
        register.all().stream()
                .map(Kept::data)
                .filter(other ->
                        other.site().equals(hours.site()) && !other.code().equals(hours.code()))
                .filter(other -> other.rule().disputes(hours.rule()))
                .forEach(other -> checks.require(false, "validity", Problem.OVERLAPS, other.name()));
        return checks.found();
    }

    /** Answer all in use, to the public. */
    @Permitted(READ_PUBLISHED)
    public List<OpeningHours> published() {
        return register.all().stream().map(Kept::data).toList();
    }

    @Override
    @Permitted(READ_CONFIGURATION)
    public List<Kept<OpeningHours>> page(PageRequest request) {
        return register.page(request);
    }

    @Override
    @Permitted(READ_CONFIGURATION)
    public long count(PageRequest request) {
        return register.count(request);
    }

    @Override
    @Permitted(READ_CONFIGURATION)
    public Optional<Kept<OpeningHours>> find(Id<OpeningHours> id) {
        return register.find(id);
    }

    @Override
    @Permitted(READ_CONFIGURATION)
    public Optional<Kept<OpeningHours>> byCode(String code) {
        return register.byCode(code);
    }

    @Override
    @Permitted(MANAGE_CALENDAR)
    public Outcome<Kept<OpeningHours>> add(OpeningHours data) {
        return register.add(AuditEvent.HOURS_ADDED, data);
    }

    @Override
    @Permitted(MANAGE_CALENDAR)
    public Outcome<Kept<OpeningHours>> change(Id<OpeningHours> id, long seen, OpeningHours data) {
        return register.change(AuditEvent.HOURS_CHANGED, id, seen, data);
    }

    @Override
    @Permitted(MANAGE_CALENDAR)
    public Outcome<Kept<OpeningHours>> retire(Id<OpeningHours> id, long seen) {
        return register.retire(AuditEvent.HOURS_RETIRED, id, seen);
    }
}
