package id.anjung.admin.custody;

import id.anjung.admin.Custody;
import id.anjung.admin.CustodyAdministration;
import id.anjung.admin.TenantCopy;
import id.anjung.admin.TenantWork;
import id.anjung.admin.WorkAnswer;
import id.anjung.admin.WorkKind;
import id.anjung.custody.Holding;
import id.anjung.custody.MallCustody;
import id.anjung.custody.Wish;
import id.anjung.register.Outcome;
import id.anjung.register.Problem;
import id.anjung.tenancy.Tenant;
import id.anjung.tenancy.TenantDirectory;
import id.anjung.tenancy.TenantId;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Do for programs what {@link CustodyAdministration} does for screens; each of its methods asks for the permission. */
@Singleton
@Requires(beans = CustodyAdministration.class)
class OpenCustody implements MallCustody {
    private static final UUID NONE = new UUID(0, 0);

    private final CustodyAdministration custody;
    private final TenantDirectory directory;

    OpenCustody(CustodyAdministration custody, TenantDirectory directory) {
        this.custody = custody;
        this.directory = directory;
    }

    @Override
    public Optional<Holding> of(String slug) {
        return custody.of(known(slug)).flatMap(OpenCustody::kept);
    }

    @Override
    public Outcome<Holding> ask(String slug, Wish wish) {
        var kind = Arrays.stream(WorkKind.values())
                .filter(one -> one.name().equals(wish.kind()))
                .findFirst();
        if (kind.isEmpty()) {
            return Outcome.Invalid.of("kind", Problem.NOT_ALLOWED, wish.kind(), Arrays.toString(WorkKind.values()));
        }
        var tenant = known(slug);
        return outcome(slug, asked(tenant, kind.get(), wish));
    }

    private WorkAnswer asked(TenantId tenant, WorkKind kind, Wish wish) {
        var copy = Objects.requireNonNullElse(wish.copy(), NONE);
        var reason = Objects.requireNonNullElse(wish.reason(), "");
        return switch (kind) {
            case BACKUP -> custody.backUp(tenant);
            case EXPORT -> custody.export(tenant);
            case TRIAL -> custody.tryOut(tenant, copy);
            case RESTORE -> custody.restore(tenant, copy, reason);
            case ARCHIVE -> custody.archive(tenant, reason);
            case ERASE -> custody.erase(tenant, Objects.requireNonNullElse(wish.confirm(), ""), reason);
        };
    }

    private Outcome<Holding> outcome(String slug, WorkAnswer answer) {
        return switch (answer) {
            case WorkAnswer.Asked asked ->
                of(slug).<Outcome<Holding>>map(Outcome.Done::new).orElseGet(Outcome.Missing::new);
            case WorkAnswer.NotFound gone -> new Outcome.Missing<>();
            case WorkAnswer.AtWork(var kind) -> Outcome.Invalid.of("kind", Problem.NOT_NOW, kind);
            case WorkAnswer.NotNow(var status) -> Outcome.Invalid.of("kind", Problem.NOT_NOW, status);
            case WorkAnswer.ReasonNeeded needed -> Outcome.Invalid.of("reason", Problem.REQUIRED);
            case WorkAnswer.NameDiffers differs -> Outcome.Invalid.of("confirm", Problem.NOT_THE_NAME);
            case WorkAnswer.NoRoom(var megabytes) -> Outcome.Invalid.of("kind", Problem.NO_ROOM, megabytes);
            case WorkAnswer.ExportNeeded needed -> Outcome.Invalid.of("kind", Problem.EXPORT_NEEDED);
        };
    }

    @Override
    public Optional<InputStream> handOut(String slug, UUID copy) {
        return custody.handOut(known(slug), copy);
    }

    /** Answer the mall; of one that nobody knows nothing is kept, so whoever may not look is told so first. */
    private TenantId known(String slug) {
        return directory.bySlug(slug).map(Tenant::id).orElse(new TenantId("0000"));
    }

    private static Optional<Holding> kept(Custody custody) {
        return Optional.ofNullable(custody.tenant())
                .map(tenant -> new Holding(
                        tenant.status(),
                        custody.copies().stream().map(OpenCustody::shown).toList(),
                        custody.works().stream().map(OpenCustody::shown).toList()));
    }

    private static Holding.Copy shown(TenantCopy copy) {
        return new Holding.Copy(
                copy.id(),
                copy.kind().name(),
                copy.takenAt(),
                copy.bytes(),
                copy.rows(),
                copy.manifest(),
                copy.triedAt());
    }

    private static Holding.Work shown(TenantWork work) {
        return new Holding.Work(
                work.id(),
                work.kind().name(),
                work.asked().at(),
                work.over(),
                work.steps().stream()
                        .map(step -> new Holding.Step(
                                step.step().name(), step.state().name(), step.error()))
                        .toList());
    }
}
