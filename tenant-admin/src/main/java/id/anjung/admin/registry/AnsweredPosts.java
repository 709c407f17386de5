package id.anjung.admin.registry;

import id.anjung.door.once.AnsweredRequests;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/**
 * Remember for a day how requests with a key were answered. Claims stand before the work is begun, in a transaction of their
 * own, so that of two that are sent at once only one is done.
 */
@Singleton
class AnsweredPosts implements AnsweredRequests {
    /** How long an answer is given again. */
    static final Duration SPAN = Duration.ofHours(24);

    private final PostRows rows;
    private final Clock clock;

    AnsweredPosts(PostRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    @Transactional("registry")
    public Claim claim(String request, String print) {
        var now = Moments.now(clock);
        if (rows.claim(request, print, now) > 0) {
            return new Claim.Fresh();
        }
        var known = rows.newest(request);
        var old = now.minus(SPAN);
        if (known.filter(row -> row.at().isBefore(old)).isPresent() && rows.claimAnew(request, print, now, old) > 0) {
            return new Claim.Fresh();
        }
        return known.map(row -> told(row, print)).orElseGet(Claim.UnderWay::new);
    }

    private static Claim told(PostRow row, String print) {
        if (!row.print().equals(print)) {
            return new Claim.Different();
        }
        return row.answer().length == 0 ? new Claim.UnderWay() : new Claim.Answered(row.answer());
    }

    @Override
    @Transactional("registry")
    public void keep(String request, byte[] answer) {
        rows.keep(request, answer);
    }

    @Override
    @Transactional("registry")
    public void release(String request) {
        rows.release(request);
    }

    /** Forget some of what nobody sends again, and answer how many, so that no transaction holds many rows. */
    @Transactional("registry")
    int forget() {
        return rows.forget(clock.instant().minus(SPAN));
    }
}
