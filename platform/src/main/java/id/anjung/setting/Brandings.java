package id.anjung.setting;

import static id.anjung.access.Permission.MANAGE_BRANDING;
import static id.anjung.access.Permission.READ_CONFIGURATION;
import static id.anjung.access.Permission.READ_PUBLISHED;

import id.anjung.access.Permitted;
import id.anjung.audit.AuditEvent;
import id.anjung.register.Id;
import id.anjung.register.Keeping;
import id.anjung.register.Kept;
import id.anjung.register.Outcome;
import id.anjung.register.PageRequest;
import id.anjung.register.Register;
import id.anjung.register.Registers;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Keep the look of the bound tenant. */
@Singleton
@Transactional("tenant")
public class Brandings implements Keeping<Branding> {
    private final Register<Branding, BrandingRow> register;

    Brandings(Registers registers, BrandingShelf shelf) {
        register = registers.open(
                new Register.Kind<>("branding", Branding.class, BrandingRow::new, data -> List.of()), shelf);
    }

    /** Answer all in use, to the public. */
    @Permitted(READ_PUBLISHED)
    public List<Branding> published() {
        return register.all().stream().map(Kept::data).toList();
    }

    @Override
    @Permitted(READ_CONFIGURATION)
    public List<Kept<Branding>> page(PageRequest request) {
        return register.page(request);
    }

    @Override
    @Permitted(READ_CONFIGURATION)
    public long count(PageRequest request) {
        return register.count(request);
    }

    @Override
    @Permitted(READ_CONFIGURATION)
    public Optional<Kept<Branding>> find(Id<Branding> id) {
        return register.find(id);
    }

    @Override
    @Permitted(READ_CONFIGURATION)
    public Optional<Kept<Branding>> byCode(String code) {
        return register.byCode(code);
    }

    @Override
    @Permitted(MANAGE_BRANDING)
    public Outcome<Kept<Branding>> add(Branding data) {
        return register.add(AuditEvent.BRANDING_CHANGED, data);
    }

    @Override
    @Permitted(MANAGE_BRANDING)
    public Outcome<Kept<Branding>> change(Id<Branding> id, long seen, Branding data) {
        return register.change(AuditEvent.BRANDING_CHANGED, id, seen, data);
    }

    @Override
    @Permitted(MANAGE_BRANDING)
    public Outcome<Kept<Branding>> retire(Id<Branding> id, long seen) {
        return register.retire(AuditEvent.BRANDING_CHANGED, id, seen);
    }
}
