package id.anjung.queue;

import static id.anjung.access.Permission.SERVE_TICKETS;

import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.access.Permission;
import id.anjung.access.Permitted;
import id.anjung.audit.AuditEvent;
import id.anjung.audit.AuditTrail;
import id.anjung.audit.Subject;
import id.anjung.event.Outbox;
import id.anjung.register.TimeOrderedId;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.DuplicateKey;
import id.anjung.tenancy.TenantCipher;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Open, pause and close counters: one officer at one counter at a time, held by the database. */
@Singleton
public class CounterSessions {
    /** How long nothing may be heard of an officer's screen before somebody else may take the counter over. */
    public static final Duration SILENCE = Duration.ofMinutes(2);

    static final String NAME = "officer_name.name";
    private static final String EVENTS = "COUNTER_";

    private final SessionStore sessions;
    private final Desk desk;
    private final MallPlans plans;
    private final Moving moving;
    private final TenantCipher cipher;
    private final Records records;

    /** Gather what tells others, and those who look later. */
    @Singleton
    record Records(AuditTrail trail, Outbox outbox) {}

    CounterSessions(
            SessionStore sessions, Desk desk, MallPlans plans, Moving moving, TenantCipher cipher, Records records) {
        this.sessions = sessions;
        this.desk = desk;
        this.plans = plans;
        this.moving = moving;
        this.cipher = cipher;
        this.records = records;
    }

    /** Answer the acting officer's session, if they have one. */
    @Permitted(SERVE_TICKETS)
    @Transactional(value = "tenant", readOnly = true)
    public Optional<CounterSession> mine() {
        return sessions.findByHeldOfficer(CurrentActor.require().subject()).map(SessionRow::shown);
    }

    /** Open a counter for an agency of the acting officer, or find it open as it was left. */
    @Permitted(SERVE_TICKETS)
    public Answer<CounterSession> open(String counterCode, String agency) {
        var plan = plans.now();
        var counter = plan.counter(counterCode);
        if (counter.isEmpty()) {
            return Answer.refused(Refusal.NO_COUNTER, counterCode);
        }
        var actor = CurrentActor.require();
        if (!counter.get().agencies().contains(agency) || !servesFor(actor, agency)) {
            return Answer.refused(Refusal.NO_AGENCY, agency);
        }
        var site = plan.site(counter.get().site()).orElseThrow();
        var row = new SessionRow();
        row.site = site.code();
        row.counter = counterCode;
        row.agency = agency;
        row.day = plan.dayAt(site, moving.now());
        if (counter.get().away(agency, row.day.getDayOfWeek())) {
            return Answer.refused(Refusal.OTHERS_TURN, counter.get().name());
        }
        try {
            return desk.step(() -> open(row, actor));
        } catch (DataAccessException refused) {
            if (DuplicateKey.behind(refused)) {
                return Answer.refused(Refusal.COUNTER_TAKEN);
            }
            throw refused;
        }
    }

    private Answer<CounterSession> open(SessionRow row, Actor actor) {
        var mine = sessions.findByHeldOfficerForUpdate(actor.subject());
        if (mine.isPresent()) {
            var held = mine.get();
            boolean same = held.counter.equals(row.counter) && held.agency.equals(row.agency);
            return same && held.day.equals(row.day)
                    ? Answer.done(enter(held, SessionState.OPEN))
                    : Answer.refused(Refusal.OFFICER_ELSEWHERE, held.counter);
        }
        row.id = TimeOrderedId.at(moving.now());
        row.officer = actor.subject();
        row.openedAt = moving.now();
        row.heldCounter = row.counter;
        row.heldOfficer = actor.subject();
        row.state = SessionState.OPEN;
        row.seenAt = row.openedAt;
        sessions.save(row);
        sessions.saveName(actor.subject(), cipher.seal(NAME, actor.name()));
        note(row);
        return Answer.done(row.shown());
    }

    /** Let the counter rest for a while. */
    @Permitted(SERVE_TICKETS)
    public Answer<CounterSession> pause() {
        return mine(session -> session.ticket != null
                ? Answer.refused(Refusal.BUSY, desk.current(session).orElseThrow().label)
                : Answer.done(enter(session, SessionState.BREAK)));
    }

    /** Go on after a break. */
    @Permitted(SERVE_TICKETS)
    public Answer<CounterSession> resume() {
        return mine(session -> Answer.done(enter(session, SessionState.OPEN)));
    }

    /** Close the counter. */
    @Permitted(SERVE_TICKETS)
    public Answer<CounterSession> close() {
        return mine(session -> session.ticket != null
                ? Answer.refused(Refusal.BUSY, desk.current(session).orElseThrow().label)
                : Answer.done(end(session)));
    }

    /** Say that the acting officer's screen is still there. */
    @Permitted(SERVE_TICKETS)
    @Transactional("tenant")
    public void seen() {
        sessions.updateSeen(CurrentActor.require().subject(), moving.now());
    }

    /**
     * Take a counter over that was left behind, with the ticket that is there.
     *
     * @param reason why, for the trail
     */
    @Permitted(SERVE_TICKETS)
    public Answer<CounterSession> takeOver(String counter, String agency, String reason) {
        if (reason.isBlank()) {
            return Answer.refused(Refusal.REASON_NEEDED);
        }
        var actor = CurrentActor.require();
        if (!servesFor(actor, agency)) {
            return Answer.refused(Refusal.NO_AGENCY, agency);
        }
        return desk.step(() -> {
            var held = sessions.findByHeldCounterForUpdate(counter);
            if (held.isEmpty() || !held.get().agency.equals(agency)) {
                return Answer.refused(Refusal.NO_COUNTER, counter);
            }
            if (!left(held.get()) && !actor.may(Permission.SUPERVISE_QUEUE, Optional.of(tenant()))) {
                return Answer.refused(Refusal.NOT_LEFT_BEHIND);
            }
            return takeOver(held.get(), actor, reason);
        });
    }

    private Answer<CounterSession> takeOver(SessionRow held, Actor actor, String reason) {
        var row = new SessionRow();
        row.site = held.site;
        row.counter = held.counter;
        row.agency = held.agency;
        row.day = held.day;
        row.ticket = held.ticket;
        held.ticket = null;
        end(held);
        var subject = new Subject("counter-session", held.id.toString(), held.counter);
        records.trail().record(AuditEvent.COUNTER_TAKEN_OVER, subject, null, Reason.json(reason));
        return open(row, actor);
    }

    private Answer<CounterSession> mine(java.util.function.Function<SessionRow, Answer<CounterSession>> work) {
        return desk.step(
                () -> sessions.findByHeldOfficerForUpdate(CurrentActor.require().subject())
                        .map(work)
                        .orElseGet(() -> Answer.refused(Refusal.NO_SESSION)));
    }

    private boolean left(SessionRow session) {
        return session.seenAt.plus(SILENCE).isBefore(moving.now());
    }

    private CounterSession enter(SessionRow session, SessionState state) {
        Instant now = moving.now();
        session.seenAt = now;
        boolean changed = session.state != state;
        session.state = state;
        sessions.update(session);
        if (changed) {
            note(session);
        }
        return session.shown();
    }

    /** End a session, whoever asks. */
    CounterSession end(SessionRow session) {
        session.closedAt = moving.now();
        session.heldCounter = null;
        session.heldOfficer = null;
        session.state = SessionState.CLOSED;
        sessions.update(session);
        note(session);
        return session.shown();
    }

    private void note(SessionRow session) {
        sessions.savePeriod(session.id, session.state, CurrentActor.require().subject(), moving.now());
        records.outbox().append(tenant().regionCode(), EVENTS + session.state, session.id.toString());
    }

    private static id.anjung.tenancy.TenantId tenant() {
        return CurrentTenant.require().tenant();
    }

    private static boolean servesFor(Actor actor, String agency) {
        return actor.membershipsIn(tenant()).stream()
                .anyMatch(membership -> membership.agency().equals(agency));
    }
}
