package id.anjung.queue.device;

import static id.anjung.access.Permission.ISSUE_TICKETS;
import static id.anjung.access.Permission.MANAGE_QUEUE;
import static id.anjung.access.Permission.READ_CONFIGURATION;
import static id.anjung.access.Permission.READ_PUBLISHED;
import static id.anjung.access.Permission.TAKE_TICKETS;

import id.anjung.access.CurrentActor;
import id.anjung.access.Permitted;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.AuditTrail;
import id.anjung.audit.Subject;
import id.anjung.queue.Answer;
import id.anjung.queue.MallPlans;
import id.anjung.queue.Refusal;
import id.anjung.queue.RequestKeys;
import id.anjung.register.Id;
import id.anjung.register.TimeOrderedId;
import id.anjung.tenancy.CurrentTenant;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Keep the machines of the bound mall: a code that is typed once pairs one, a token that is kept as a hash knows it. */
@Singleton
public class Devices {
    /** How long a pairing code may be typed in. */
    public static final Duration PAIRING = Duration.ofMinutes(15);

    private final DeviceStore store;
    private final MallPlans plans;
    private final AuditTrail trail;
    private final PairingTries tries;
    private final Clock clock;

    Devices(DeviceStore store, MallPlans plans, AuditTrail trail, PairingTries tries, Clock clock) {
        this.store = store;
        this.plans = plans;
        this.trail = trail;
        this.tries = tries;
        this.clock = clock;
    }

    /**
     * Hold a new machine and the code that pairs it, which nobody can look up again.
     *
     * @param device the machine
     * @param code to be typed in there
     */
    public record Added(Device device, String code) {}

    /**
     * Hold a paired machine and what it is known by, which nobody can look up again.
     *
     * @param device the machine
     * @param token its secret, with the mall's code before it
     */
    public record Paired(Device device, String token) {}

    /** Add a machine; an empty site means the mall's first one. */
    @Permitted(MANAGE_QUEUE)
    @Transactional("tenant")
    public Answer<Added> add(DeviceKind kind, String name, String siteCode) {
        var site = plans.now().site(siteCode);
        if (site.isEmpty()) {
            return Answer.refused(Refusal.NO_SITE, siteCode);
        }
        var code = Secrets.code();
        var row = new DeviceRow();
        row.id = TimeOrderedId.at(now());
        row.kind = kind;
        row.name = name;
        row.site = site.get().code();
        row.pairing = RequestKeys.sha256(code);
        row.pairUntil = now().plus(PAIRING);
        store.save(row);
        trail.record(AuditEvent.DEVICE_ADDED, subject(row), null, "{\"kind\":\"" + kind + "\"}");
        return Answer.done(new Added(row.shown(), code));
    }

    /** List the machines. */
    @Permitted(READ_CONFIGURATION)
    @Transactional(value = "tenant", readOnly = true)
    public List<Device> all() {
        return store.findAllByName().stream().map(DeviceRow::shown).toList();
    }

    /** Pair the machine whose code was typed in; whoever stands before it is a visitor until then. */
    @Permitted(TAKE_TICKETS)
    @Transactional("tenant")
    public Answer<Paired> pair(String typed) {
        if (tries.spent()) {
            return Answer.refused(Refusal.TRIED_TOO_OFTEN);
        }
        return store.findByPairingForUpdate(RequestKeys.sha256(Secrets.typed(typed)))
                .filter(row -> row.pairUntil != null && now().isBefore(row.pairUntil))
                .map(row -> Answer.done(paired(row)))
                .orElseGet(() -> {
                    tries.wrong();
                    return Answer.refused(Refusal.WRONG_CODE);
                });
    }

    private Paired paired(DeviceRow row) {
        var token = Secrets.token();
        row.pairing = null;
        row.pairUntil = null;
        row.token = RequestKeys.sha256(token);
        row.pairedAt = now();
        row.seenAt = now();
        store.update(row);
        var device = row.shown();
        CurrentActor.run(
                device.actor(CurrentTenant.require().tenant()),
                () -> trail.record(AuditEvent.DEVICE_PAIRED, subject(row), null, "{}"));
        return new Paired(device, own() + token);
    }

    /** Take a machine out of use, at once: what it was or could become known by is gone. */
    @Permitted(MANAGE_QUEUE)
    @Transactional("tenant")
    public Answer<Device> revoke(Id<Device> id) {
        var found = store.findByIdForUpdate(id.value());
        if (found.isEmpty()) {
            return Answer.refused(Refusal.MISSING);
        }
        var row = found.get();
        row.revoked = true;
        row.pairing = null;
        row.pairUntil = null;
        row.token = null;
        store.update(row);
        trail.record(AuditEvent.DEVICE_REVOKED, subject(row), "{}", null);
        return Answer.done(row.shown());
    }

    /** Know a machine of this mall by its token; what another mall has given it is as good as nothing. */
    @Permitted(READ_PUBLISHED)
    @Transactional(value = "tenant", readOnly = true)
    public Optional<Device> byToken(String token) {
        return token.startsWith(own())
                ? store.findByToken(RequestKeys.sha256(token.substring(own().length())))
                        .map(DeviceRow::shown)
                : Optional.empty();
    }

    private static String own() {
        return CurrentTenant.require().tenant().regionCode() + ".";
    }

    /** Note that the acting machine is alive. */
    @Permitted(ISSUE_TICKETS)
    @Transactional("tenant")
    public void alive(Id<Device> id) {
        store.updateSeen(id.value(), now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Subject subject(DeviceRow row) {
        return new Subject("device", row.id.toString(), row.name);
    }
}
