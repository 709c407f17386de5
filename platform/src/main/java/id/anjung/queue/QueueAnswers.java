package id.anjung.queue;

import id.anjung.door.problem.ProblemKind;
import id.anjung.door.problem.Refused;
import java.time.Duration;

/** Go on with what a step of the queue yields, or answer the API's caller with the reason against it. */
public final class QueueAnswers {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private QueueAnswers() {}

    /** Answer what was done. */
    public static <T> T done(Answer<T> answer) {
        return switch (answer) {
            case Answer.Done<T>(var value) -> value;
            case Answer.Refused<T> refused -> {
                var kind = kind(refused.why());
                var reason = new Refused.Reason(refused.why().name(), refused::words);
                throw kind == ProblemKind.TOO_MANY_REQUESTS
                        ? Refused.tooOften(reason, A_MINUTE)
                        : Refused.because(kind, reason);
            }
        };
    }

    private static ProblemKind kind(Refusal why) {
        return switch (why) {
            case MISSING -> ProblemKind.NOT_FOUND;
            case NO_SERVICE,
                    NO_SITE,
                    NO_COUNTER,
                    NO_AGENCY,
                    OTHER_SITE,
                    NOTHING_WANTED,
                    TOO_MANY,
                    REASON_NEEDED,
                    WORDS_NEEDED,
                    BLOCK_SIZE -> ProblemKind.INVALID;
            case CLOSED,
                    OTHERS_TURN,
                    AGENCY_AWAY,
                    FULL,
                    CODE_USED_UP,
                    NOT_BY_PHONE,
                    WRONG_STATE,
                    NO_SESSION,
                    ON_BREAK,
                    BUSY,
                    NOBODY_WAITING,
                    NOT_AT_COUNTER,
                    ELSEWHERE,
                    HELD_BY_OTHERS,
                    TOO_SOON,
                    CALLED_ENOUGH,
                    CALL_FIRST,
                    TOO_LATE,
                    NOTHING_TO_UNDO,
                    COUNTER_TAKEN,
                    OFFICER_ELSEWHERE,
                    NOT_LEFT_BEHIND,
                    WRONG_CODE,
                    OWN_REQUEST,
                    ALREADY_DECIDED,
                    NOT_TO_REBOOK,
                    ALREADY_USED -> ProblemKind.QUEUE_REFUSED;
            case TRIED_TOO_OFTEN -> ProblemKind.TOO_MANY_REQUESTS;
        };
    }
}
