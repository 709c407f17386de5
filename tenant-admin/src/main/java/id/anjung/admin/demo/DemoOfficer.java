package id.anjung.admin.demo;

import id.anjung.access.CurrentActor;
import id.anjung.queue.Answer;
import id.anjung.queue.CounterSession;
import id.anjung.queue.Refusal;
import id.anjung.queue.ServedAs;
import id.anjung.queue.SessionState;
import id.anjung.queue.Ticket;
import id.anjung.queue.TicketState;
import id.anjung.queue.Transfer;
import id.anjung.register.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Serve at one counter. What to do next follows from where the counter stands, not from what was done last, so a day goes
 * on after a restart, or after a supervisor has stepped in.
 */
final class DemoOfficer {
    private static final Duration SIGN_OF_LIFE = Duration.ofMinutes(5);
    private static final Duration AGAIN_LATER = Duration.ofSeconds(20);
    private static final Duration A_MOMENT = Duration.ofSeconds(5);
    private static final double TRANSFERRED = 0.04;
    private static final double HELD = 0.03;
    private static final double BREAK = 0.025;
    private static final int ABSENT_OF_A_HUNDRED = 5;
    private static final int HUNDRED = 100;
    private static final List<ServedAs> OUTCOMES = List.of(
            ServedAs.SERVED,
            ServedAs.SERVED,
            ServedAs.SERVED,
            ServedAs.SERVED,
            ServedAs.SERVED,
            ServedAs.ACCEPTED,
            ServedAs.INCOMPLETE,
            ServedAs.INFORMED);

    private final Post post;
    private final Hands hands;
    private final Pace pace;
    private final List<String> elsewhere;
    private Instant next = Instant.MIN;
    private Instant seen = Instant.MIN;
    private @Nullable Id<Ticket> putAside;

    DemoOfficer(Post post, Hands hands, Pace pace, List<String> elsewhere) {
        this.post = post;
        this.hands = hands;
        this.pace = pace;
        this.elsewhere = elsewhere;
    }

    /** Do what is due. */
    void step(Instant now) {
        CurrentActor.run(post.officer(), () -> {
            if (!seen.plus(SIGN_OF_LIFE).isAfter(now)) {
                seen = now;
                hands.sessions().seen();
            }
            if (!next.isAfter(now)) {
                next = now.plus(AGAIN_LATER); // whatever goes wrong is not tried at once again
                next = now.plus(act());
            }
        });
    }

    private Duration act() {
        var session = hands.sessions().mine();
        if (session.isEmpty()) {
            return open();
        }
        if (session.get().state() == SessionState.BREAK) {
            hands.sessions().resume();
            return pace.between(5, 20);
        }
        return inHand(session.get()).map(this::goOn).orElseGet(this::begin);
    }

    private Duration open() {
        return hands.sessions().open(post.counter(), post.agency()) instanceof Answer.Done
                ? pace.between(5, 60)
                : AGAIN_LATER;
    }

    private Optional<Ticket> inHand(CounterSession session) {
        return Optional.ofNullable(session.ticket()).flatMap(hands.view()::find);
    }

    private Duration begin() {
        var aside = putAside;
        if (aside != null && pace.happens(0.3)) {
            putAside = null;
            return hands.serving().resume(aside) instanceof Answer.Done ? pace.between(10, 40) : A_MOMENT;
        }
        if (pace.happens(BREAK)) {
            hands.sessions().pause();
            return pace.between(300, 720);
        }
        return hands.calling().next() instanceof Answer.Done ? pace.between(12, 45) : A_MOMENT;
    }

    private Duration goOn(Ticket ticket) {
        if (ticket.standing().state() != TicketState.CALLED) {
            return end(ticket);
        }
        if (Math.floorMod(ticket.id().hashCode(), HUNDRED) < ABSENT_OF_A_HUNDRED) {
            return callAgain();
        }
        hands.serving().start();
        return pace.serving();
    }

    private Duration callAgain() {
        if (hands.calling().recall() instanceof Answer.Refused<Ticket>(var why, var details)
                && why == Refusal.CALLED_ENOUGH) {
            hands.calling().miss();
        }
        return AGAIN_LATER;
    }

    private Duration end(Ticket ticket) {
        if (!elsewhere.isEmpty() && pace.happens(TRANSFERRED)) {
            var agency = pace.oneOf(elsewhere);
            hands.plans().now().services().stream()
                    .filter(service -> service.agency().equals(agency))
                    .findFirst()
                    .ifPresent(service -> hands.serving().transfer(new Transfer(service.code(), null, "")));
        } else if (putAside == null && pace.happens(HELD)) {
            hands.serving().hold("");
            putAside = ticket.id();
        } else {
            hands.serving().finish(pace.oneOf(OUTCOMES));
        }
        return pace.between(8, 40);
    }
}
