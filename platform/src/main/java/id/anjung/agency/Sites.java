package id.anjung.agency;

import static id.anjung.access.Permission.MANAGE_SITES;
import static id.anjung.access.Permission.READ_CONFIGURATION;
import static id.anjung.access.Permission.READ_PUBLISHED;

import id.anjung.access.Permitted;
import id.anjung.audit.AuditEvent;
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

/** Keep the sites of the bound tenant. */
@Singleton
@Transactional("tenant")
public class Sites implements Keeping<Site> {
    private final Register<Site, SiteRow> register;
    private final List<SiteUse> uses;

    Sites(Registers registers, SiteShelf shelf, List<SiteUse> uses) {
        this.uses = uses;
        register = registers.open(new Register.Kind<>("site", Site.class, SiteRow::new, this::zonesInUse), shelf);
    }

    private List<FieldProblem> zonesInUse(Site site) {
        return uses.stream()
                .flatMap(use -> use.standingOutside(site).stream())
                .map(name -> FieldProblem.of("zones", Problem.IN_USE, name))
                .limit(1)
                .toList();
    }

    /** Answer all in use, to the public. */
    @Permitted(READ_PUBLISHED)
    public List<Site> published() {
        return register.all().stream().map(Kept::data).toList();
    }

    @Override
    @Permitted(READ_CONFIGURATION)
    public List<Kept<Site>> page(PageRequest request) {
        return register.page(request);
    }

    @Override
    @Permitted(READ_CONFIGURATION)
    public long count(PageRequest request) {
        return register.count(request);
    }

    @Override
    @Permitted(READ_CONFIGURATION)
    public Optional<Kept<Site>> find(Id<Site> id) {
        return register.find(id);
    }

    @Override
    @Permitted(READ_CONFIGURATION)
    public Optional<Kept<Site>> byCode(String code) {
        return register.byCode(code);
    }

    @Override
    @Permitted(MANAGE_SITES)
    public Outcome<Kept<Site>> add(Site data) {
        return register.add(AuditEvent.SITE_ADDED, data);
    }

    @Override
    @Permitted(MANAGE_SITES)
    public Outcome<Kept<Site>> change(Id<Site> id, long seen, Site data) {
        return register.change(AuditEvent.SITE_CHANGED, id, seen, data);
    }

    @Override
    @Permitted(MANAGE_SITES)
    public Outcome<Kept<Site>> retire(Id<Site> id, long seen) {
        var user = register.find(id).map(kept -> kept.data().code()).flatMap(this::user);
        return user.<Outcome<Kept<Site>>>map(name -> Outcome.Invalid.of("code", Problem.IN_USE, name))
                .orElseGet(() -> register.retire(AuditEvent.SITE_RETIRED, id, seen));
    }

    private Optional<String> user(String code) {
        return uses.stream().flatMap(use -> use.needing(code).stream()).findFirst();
    }
}
