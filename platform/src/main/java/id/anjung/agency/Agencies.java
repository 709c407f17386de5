package id.anjung.agency;

import static id.anjung.access.Permission.MANAGE_AGENCIES;
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

/** Keep the agencies of the bound tenant. */
@Singleton
@Transactional("tenant")
public class Agencies implements Keeping<Agency> {
    private final Register<Agency, AgencyRow> register;
    private final AgencyShelf shelf;
    private final List<AgencyUse> uses;
    private final List<AgencyLetters> given;

    Agencies(Registers registers, AgencyShelf shelf, List<AgencyUse> uses, List<AgencyLetters> given) {
        this.shelf = shelf;
        this.uses = uses;
        this.given = given;
        register = registers.open(
                new Register.Kind<>("agency", Agency.class, AgencyRow::new, this::lettersOfOthers), shelf);
    }

    /** Find who has the letters already, which are one agency's only. */
    List<FieldProblem> lettersOfOthers(Agency wanted) {
        var letters = wanted.letters();
        if (letters == null) {
            return List.of();
        }
        return register.all().stream()
                .map(Kept::data)
                .filter(other -> !other.code().equals(wanted.code()))
                .filter(other -> other.letters() == null ? isGiven(other, letters) : letters.equals(other.letters()))
                .map(other -> FieldProblem.of("letters", Problem.LETTERS_TAKEN, other.shortName()))
                .limit(1)
                .toList();
    }

    /** Lock all agencies before one gets letters, so that no two get the same at once. */
    private void lock(Agency wanted) {
        if (wanted.letters() != null) {
            shelf.findAllForUpdate();
        }
    }

    private boolean isGiven(Agency agency, String letters) {
        return given.stream().flatMap(one -> one.givenTo(letters).stream()).anyMatch(agency.code()::equals);
    }

    /** Answer all in use, to the public. */
    @Permitted(READ_PUBLISHED)
    public List<Agency> published() {
        return register.all().stream().map(Kept::data).toList();
    }

    @Override
    @Permitted(READ_CONFIGURATION)
    public List<Kept<Agency>> page(PageRequest request) {
        return register.page(request);
    }

    @Override
    @Permitted(READ_CONFIGURATION)
    public long count(PageRequest request) {
        return register.count(request);
    }

    @Override
    @Permitted(READ_CONFIGURATION)
    public Optional<Kept<Agency>> find(Id<Agency> id) {
        return register.find(id);
    }

    @Override
    @Permitted(READ_CONFIGURATION)
    public Optional<Kept<Agency>> byCode(String code) {
        return register.byCode(code);
    }

    @Override
    @Permitted(MANAGE_AGENCIES)
    public Outcome<Kept<Agency>> add(Agency data) {
        lock(data);
        return register.add(AuditEvent.AGENCY_ADDED, data);
    }

    @Override
    @Permitted(MANAGE_AGENCIES)
    public Outcome<Kept<Agency>> change(Id<Agency> id, long seen, Agency data) {
        lock(data);
        return register.change(AuditEvent.AGENCY_CHANGED, id, seen, data);
    }

    @Override
    @Permitted(MANAGE_AGENCIES)
    public Outcome<Kept<Agency>> retire(Id<Agency> id, long seen) {
        var user = register.find(id).map(kept -> kept.data().code()).flatMap(this::user);
        return user.<Outcome<Kept<Agency>>>map(name -> Outcome.Invalid.of("code", Problem.IN_USE, name))
                .orElseGet(() -> register.retire(AuditEvent.AGENCY_RETIRED, id, seen));
    }

    private Optional<String> user(String code) {
        return uses.stream().flatMap(use -> use.needing(code).stream()).findFirst();
    }
}
