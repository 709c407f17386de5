package id.anjung.presence;

import static id.anjung.access.Permission.FORGET_WORDS;
import static id.anjung.access.Permission.SERVE_TICKETS;
import static id.anjung.access.Permission.SUPERVISE_QUEUE;

import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.access.Permitted;
import id.anjung.access.Role;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.AuditTrail;
import id.anjung.audit.NotedReads;
import id.anjung.audit.Subject;
import id.anjung.event.Outbox;
import id.anjung.queue.Answer;
import id.anjung.queue.MallPlans;
import id.anjung.queue.Refusal;
import id.anjung.register.Id;
import id.anjung.register.TimeOrderedId;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.DuplicateKey;
import id.anjung.tenancy.Reach;
import id.anjung.tenancy.TenantCipher;
import id.anjung.tenancy.TenantId;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Let officers ask for leave to close early, and somebody else decide. Requests and decisions are only ever added. */
@Singleton
public class Closures {
    private static final String WORDS = "closure_words.words";
    private static final int LONGEST = 500;
    private static final int DAYS_BACK = 14;

    private final ClosureStore store;
    private final Deciding deciding;
    private final MallPlans plans;
    private final TenantCipher cipher;
    private final Records records;
    private final Clock clock;

    /** Gather what tells others, and those who look later. */
    @Singleton
    record Records(AuditTrail trail, NotedReads reads, Outbox outbox) {}

    Closures(
            ClosureStore store, Deciding deciding, MallPlans plans, TenantCipher cipher, Records records, Clock clock) {
        this.store = store;
        this.deciding = deciding;
        this.plans = plans;
        this.cipher = cipher;
        this.records = records;
        this.clock = clock;
    }

    /**
     * Say that an agency closes early.
     *
     * @param site code of the site; empty for the mall's first one
     * @param agency code of an agency of the one who asks
     * @param reason why
     * @param words more about it; sealed, and needed where the reason says nothing
     */
    public record Wish(String site, String agency, ClosureReason reason, String words) {}

    /** Ask for leave today. */
    @Permitted(SERVE_TICKETS)
    @Transactional("tenant")
    public Answer<Closure> ask(Wish wish) {
        var plan = plans.now();
        var site = plan.site(wish.site());
        if (site.isEmpty()) {
            return Answer.refused(Refusal.NO_SITE, wish.site());
        }
        var actor = CurrentActor.require();
        if (plan.agency(wish.agency()).isEmpty() || !servesFor(actor, wish.agency())) {
            return Answer.refused(Refusal.NO_AGENCY, wish.agency());
        }
        var words = wish.words().strip();
        if (wish.reason() == ClosureReason.OTHER && words.isEmpty()) {
            return Answer.refused(Refusal.WORDS_NEEDED);
        }
        var row = new ClosureRow();
        row.id = TimeOrderedId.at(now());
        row.site = site.get().code();
        row.agency = wish.agency();
        row.day = plan.dayAt(site.get(), now());
        row.reason = wish.reason();
        row.staff = actor.subject();
        row.at = now();
        store.save(row);
        if (!words.isEmpty()) {
            store.saveWords(row.id, cipher.seal(WORDS, words.substring(0, Math.min(words.length(), LONGEST))));
        }
        note(records, AuditEvent.EARLY_CLOSING_ASKED, row);
        return Answer.done(row.shown(words, null));
    }

    /** Delete what was written beside requests that are older than this; requests and decisions stay. */
    @Permitted(FORGET_WORDS)
    @Transactional("tenant")
    public void forgetWords(Instant before) {
        long forgotten = store.deleteWords(before);
        if (forgotten > 0) {
            var subject = new Subject("closure-request", "", "");
            records.trail().record(AuditEvent.WORDS_FORGOTTEN, subject, null, "{\"count\":" + forgotten + "}");
        }
    }

    /** Agree to a request or not; nobody decides the own one, and nobody decides twice. */
    @Permitted(SUPERVISE_QUEUE)
    public Answer<Closure> decide(Id<Closure> id, boolean approved) {
        try {
            return deciding.decide(id, approved);
        } catch (DataAccessException refused) {
            if (DuplicateKey.behind(refused)) {
                return Answer.refused(Refusal.ALREADY_DECIDED);
            }
            throw refused;
        }
    }

    /** Decide in a transaction of its own. */
    @Singleton
    static class Deciding {
        private final ClosureStore store;
        private final Records records;
        private final Clock clock;

        Deciding(ClosureStore store, Records records, Clock clock) {
            this.store = store;
            this.records = records;
            this.clock = clock;
        }

        @Transactional("tenant")
        Answer<Closure> decide(Id<Closure> id, boolean approved) {
            var found = store.findById(id.value()).filter(row -> mine(row.agency));
            if (found.isEmpty()) {
                return Answer.refused(Refusal.MISSING);
            }
            var row = found.get();
            var actor = CurrentActor.require().subject();
            if (row.staff.equals(actor)) {
                return Answer.refused(Refusal.OWN_REQUEST);
            }
            var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
            store.saveDecision(row.id, approved, actor, at);
            note(records, approved ? AuditEvent.EARLY_CLOSING_APPROVED : AuditEvent.EARLY_CLOSING_DECLINED, row);
            return Answer.done(row.shown("", new DecisionRow(row.id, approved, actor, at)));
        }
    }

    /** List the requests of a day that the one who asks looks after; that their words were read stands in the trail. */
    @Permitted(SUPERVISE_QUEUE)
    @Transactional("tenant")
    public List<Closure> on(LocalDate day) {
        var decisions = store.findDecisionsOn(day).stream()
                .collect(Collectors.toMap(DecisionRow::request, Function.identity()));
        return store.findOn(day).stream()
                .filter(row -> mine(row.agency))
                .map(row -> shown(row, decisions.get(row.id)))
                .toList();
    }

    /** List the requests of the last days that wait for the one who asks; reading their words is noted, too. */
    @Permitted(SUPERVISE_QUEUE)
    @Transactional("tenant")
    public List<Closure> waiting() {
        var site = plans.now().site("");
        return site.isEmpty()
                ? List.of()
                : store.findUndecided(plans.now().dayAt(site.get(), now()).minusDays(DAYS_BACK)).stream()
                        .filter(row -> mine(row.agency))
                        .map(row -> shown(row, null))
                        .toList();
    }

    private Closure shown(ClosureRow row, @Nullable DecisionRow decided) {
        boolean readable = CurrentTenant.require().reach() == Reach.FULL;
        var words = readable
                ? store.findWords(row.id)
                        .map(kept -> cipher.open(WORDS, kept.words()))
                        .orElse("")
                : "";
        if (!words.isEmpty()) {
            records.reads()
                    .note(AuditEvent.CLOSURE_WORDS_READ, new Subject("closure-request", row.id.toString(), row.agency));
        }
        return row.shown(words, decided);
    }

    private static void note(Records records, AuditEvent event, ClosureRow row) {
        var subject = new Subject("closure-request", row.id.toString(), row.agency);
        var what = "{\"day\":\"" + row.day + "\",\"reason\":\"" + row.reason + "\"}";
        records.trail().record(event, subject, null, what);
        records.outbox().append(tenant().regionCode(), event.name(), row.id.toString());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static TenantId tenant() {
        return CurrentTenant.require().tenant();
    }

    private static boolean servesFor(Actor actor, String agency) {
        return actor.membershipsIn(tenant()).stream()
                .anyMatch(membership -> membership.agency().equals(agency));
    }

    /** A supervisor looks after the own agency, the regency's admin after all. */
    private static boolean mine(String agency) {
        return CurrentActor.require().membershipsIn(tenant()).stream()
                .anyMatch(membership -> membership.role() == Role.TENANT_ADMIN
                        || membership.role() == Role.AGENCY_SUPERVISOR
                                && membership.agency().equals(agency));
    }
}
