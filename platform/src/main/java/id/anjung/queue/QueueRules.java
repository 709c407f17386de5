package id.anjung.queue;

import id.anjung.register.Checks;
import id.anjung.register.Entry;
import id.anjung.register.FieldProblem;
import id.anjung.register.Problem;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Say how a regency runs its queues.
 *
 * @param code always {@value #CODE}
 * @param calling how people are called
 * @param day how the day begins and ends
 * @param alarms when somebody has to look
 * @param spelling which word the mall uses
 * @param notice what runs along the foot of its boards; may be empty
 */
@Serdeable
public record QueueRules(String code, Calling calling, Day day, Alarms alarms, Spelling spelling, String notice)
        implements Entry {
    /** The code of every tenant's rules. */
    public static final String CODE = "mpp";
    /** What counts until a regency has decided otherwise. */
    public static final QueueRules USUAL = new QueueRules(
            CODE,
            new Calling(3, 20, 3, 3, 30),
            new Day(false, CloseOfDay.EXPIRE, 120, 500),
            new Alarms(60, 30, 15),
            Spelling.ANTREAN,
            "");

    /** Longest running text. */
    public static final int LONGEST_NOTICE = 300;

    /**
     * Say how people are called.
     *
     * @param priorityEvery one in how many calls goes to those with priority first; 1 always lets them go first
     * @param recallSeconds pause between two calls of the same number
     * @param mostCalls how often a number is called before it counts as a no-show
     * @param returnAfter how many numbers go before one who was missed and came back
     * @param undoSeconds how long a step may be taken back
     */
    @Serdeable
    public record Calling(int priorityEvery, int recallSeconds, int mostCalls, int returnAfter, int undoSeconds) {}

    /**
     * Say how the day begins and ends.
     *
     * @param outsideHours whether numbers may be taken while doors are shut, for trials and demonstrations
     * @param close what becomes of those who still wait at its end
     * @param printSeconds how long a paper is waited for
     * @param mobileQuota how many numbers telephones may take in a day
     */
    @Serdeable
    public record Day(boolean outsideHours, CloseOfDay close, int printSeconds, int mobileQuota) {}

    /**
     * Say when somebody has to look.
     *
     * @param forgottenMinutes how long one may wait or be on hold before it is an alarm
     * @param targetMinutes the wait that the mall promises
     * @param absentMinutes how long a scheduled counter may be unattended before it is an incident
     */
    @Serdeable
    public record Alarms(int forgottenMinutes, int targetMinutes, int absentMinutes) {
        /** Tell whether somebody was left waiting, or on hold, for so long that others have to look. */
        public boolean forgotten(TicketState state, Instant since, Instant now) {
            return (state == TicketState.WAITING || state == TicketState.ON_HOLD)
                    && Duration.between(since, now).toMinutes() >= forgottenMinutes;
        }
    }

    /** Put rules together of numbers and of what is no number. */
    public static QueueRules of(ToIntFunction<QueueNumber> numbers, Choices choices, String notice) {
        return new QueueRules(
                CODE,
                new Calling(
                        numbers.applyAsInt(QueueNumber.PRIORITY_EVERY),
                        numbers.applyAsInt(QueueNumber.RECALL_SECONDS),
                        numbers.applyAsInt(QueueNumber.MOST_CALLS),
                        numbers.applyAsInt(QueueNumber.RETURN_AFTER),
                        numbers.applyAsInt(QueueNumber.UNDO_SECONDS)),
                new Day(
                        choices.outsideHours(),
                        choices.close(),
                        numbers.applyAsInt(QueueNumber.PRINT_SECONDS),
                        numbers.applyAsInt(QueueNumber.MOBILE_QUOTA)),
                new Alarms(
                        numbers.applyAsInt(QueueNumber.FORGOTTEN_MINUTES),
                        numbers.applyAsInt(QueueNumber.TARGET_MINUTES),
                        numbers.applyAsInt(QueueNumber.ABSENT_MINUTES)),
                choices.spelling(),
                notice);
    }

    /**
     * Hold what of the rules is chosen and no number.
     *
     * @param outsideHours whether numbers may be taken while doors are shut
     * @param close what becomes of those who still wait at the day's end
     * @param spelling which word the mall uses
     */
    public record Choices(boolean outsideHours, CloseOfDay close, Spelling spelling) {}

    /** Answer the same rules with numbers at any hour. */
    public QueueRules outsideHours() {
        var always = new Day(true, day.close(), day.printSeconds(), day.mobileQuota());
        return new QueueRules(code, calling, always, alarms, spelling, notice);
    }

    @Override
    public String name() {
        return "Aturan antrean";
    }

    @Override
    public List<FieldProblem> problems() {
        var checks = Checks.of(this)
                .require(code.equals(CODE), "code", Problem.CODE_FIXED)
                .optional("notice", notice, LONGEST_NOTICE);
        for (var number : QueueNumber.values()) {
            var allowed = number.least() + "–" + number.most();
            checks.require(number.fits(this), number.path(), Problem.NOT_ALLOWED, number.in(this), allowed);
        }
        return checks.found();
    }
}
