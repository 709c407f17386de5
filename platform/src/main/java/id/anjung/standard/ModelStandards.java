package id.anjung.standard;

import static id.anjung.access.Permission.MANAGE_SERVICES;
import static id.anjung.access.Permission.READ_CONFIGURATION;

import id.anjung.access.Permitted;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.AuditTrail;
import id.anjung.audit.Subject;
import id.anjung.catalog.ModelStanding.State;
import id.anjung.catalog.Service;
import id.anjung.catalog.Services;
import id.anjung.register.Checks;
import id.anjung.register.Everything;
import id.anjung.register.Kept;
import id.anjung.register.Outcome;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Let the bound mall begin the standards of its services with the province's models, and see when a model has changed since.
 * Nothing that is published changes by it: following a model writes a draft, which the mall determines by a decree of its own.
 */
@Singleton
@Transactional("tenant")
public class ModelStandards {
    private final Services services;
    private final Standards standards;
    private final AdoptedStandards adopted;
    private final AuditTrail trail;

    ModelStandards(Services services, Standards standards, AdoptedStandards adopted, AuditTrail trail) {
        this.services = services;
        this.standards = standards;
        this.adopted = adopted;
        this.trail = trail;
    }

    /** Say how the mall stands to the model standard of each of its services, in the province's order. */
    @Permitted(READ_CONFIGURATION)
    public List<StandardStanding> standings() {
        var prints = adopted.prints();
        var served = Everything.inUse(services).stream()
                .map(Kept::data)
                .collect(Collectors.toMap(Service::code, Function.identity()));
        var written = Everything.inUse(standards);
        return adopted.offered().stream()
                .filter(model -> served.containsKey(model.service()))
                .map(model -> standing(
                        model,
                        Objects.requireNonNull(served.get(model.service())),
                        newest(written, model.service()).map(Kept::data).orElse(null),
                        prints.get(model.service())))
                .toList();
    }

    /** Answer with what a first standard of a service begins: the model, and before it what the service itself says. */
    @Permitted(READ_CONFIGURATION)
    public Map<Component, String> beginning(Service service) {
        var parts = new EnumMap<Component, String>(Component.class);
        adopted.of(service.code()).ifPresent(model -> parts.putAll(model.components()));
        parts.putAll(KnownParts.of(service));
        return parts;
    }

    /** Take the model over: into the mall's draft, or else into a new one that begins with what is published. */
    @Permitted(MANAGE_SERVICES)
    public Outcome<Kept<ServiceStandard>> adopt(String code) {
        var model = adopted.of(code);
        var service = service(code);
        if (model.isEmpty() || service.isEmpty()) {
            return new Outcome.Missing<>();
        }
        var written = Everything.inUse(standards);
        var own = newest(written, code);
        var outcome = own.filter(kept -> !kept.data().published())
                .map(draft -> standards.change(
                        draft.id(), draft.version(), model.get().followedBy(draft.data())))
                .orElseGet(() -> standards.add(draft(service.get(), own.map(Kept::data), model.get())));
        if (outcome instanceof Outcome.Done) {
            adopted.note(model.get());
        }
        return outcome;
    }

    /** Leave the mall's standard as it is though its model has changed; it is not asked about again until the next change. */
    @Permitted(MANAGE_SERVICES)
    public Outcome<ServiceStandard> keep(String code) {
        var model = adopted.of(code);
        var own = service(code).flatMap(_ -> newest(Everything.inUse(standards), code));
        if (model.isEmpty() || own.isEmpty()) {
            return new Outcome.Missing<>();
        }
        adopted.note(model.get());
        var standard = own.get().data();
        trail.record(
                AuditEvent.MODEL_STANDARD_KEPT,
                new Subject("standard", own.get().id().toString(), standard.name()),
                null,
                null);
        return new Outcome.Done<>(standard);
    }

    private ServiceStandard draft(Service service, Optional<ServiceStandard> former, ModelStandard model) {
        var parts =
                former.map(standard -> model.followedBy(standard).components()).orElseGet(() -> beginning(service));
        return new ServiceStandard(
                freeCode(service.code()), service.name(), service.code(), null, null, null, false, parts);
    }

    /** Answer the code of the next version; those withdrawn keep theirs. */
    private String freeCode(String service) {
        int number = 1;
        while (true) {
            var end = "-v" + number;
            var code = service.substring(0, Math.min(service.length(), Checks.CODE - end.length())) + end;
            if (standards.byCode(code).isEmpty()) {
                return code;
            }
            number++;
        }
    }

    private static StandardStanding standing(
            ModelStandard model, Service service, @Nullable ServiceStandard own, @Nullable String print) {
        State state;
        if (own == null) {
            state = State.OFFERED;
        } else if (print == null) {
            state = State.OWN;
        } else {
            state = print.equals(model.print()) ? State.ADOPTED : State.CHANGED;
        }
        return new StandardStanding(model, service, state, own);
    }

    /** Find the draft of a service, or else what is published last. */
    private static Optional<Kept<ServiceStandard>> newest(List<Kept<ServiceStandard>> written, String service) {
        return written.stream()
                .filter(kept -> kept.data().service().equals(service))
                .max(Comparator.<Kept<ServiceStandard>, Boolean>comparing(
                                kept -> !kept.data().published())
                        .thenComparing(
                                kept -> Objects.requireNonNullElse(kept.data().from(), LocalDate.EPOCH))
                        .thenComparing(Kept::changedAt));
    }

    private Optional<Service> service(String code) {
        return services.byCode(code).filter(kept -> !kept.retired()).map(Kept::data);
    }
}
