package id.anjung.queue;

import id.anjung.setting.level.SettingKey;
import id.anjung.setting.level.SettingValues;
import java.time.Duration;
import java.time.Instant;

/**
 * Hold how queues are run at a mall, or before the counters of an agency, as its settings say.
 *
 * @param calling how people are called
 * @param day how the day begins and ends
 * @param alarms when somebody has to look
 * @param spelling which word the mall uses
 * @param notice what runs along the foot of its boards; may be empty
 * @param english whether its pages are offered in English too
 */
public record QueueRules(Calling calling, Day day, Alarms alarms, Spelling spelling, String notice, boolean english) {
    /**
     * Say how people are called.
     *
     * @param priorityEvery one in how many calls goes to those with priority first; 1 always lets them go first
     * @param recallSeconds pause between two calls of the same number
     * @param mostCalls how often a number is called before it counts as a no-show
     * @param returnAfter how many numbers go before one who was missed and came back
     * @param undoSeconds how long a step may be taken back
     */
    public record Calling(int priorityEvery, int recallSeconds, int mostCalls, int returnAfter, int undoSeconds) {}

    /**
     * Say how the day begins and ends.
     *
     * @param outsideHours whether numbers may be taken while doors are shut, for trials and demonstrations
     * @param close what becomes of those who still wait at its end
     * @param printSeconds how long a paper is waited for
     * @param quotas how many numbers are given
     */
    public record Day(boolean outsideHours, CloseOfDay close, int printSeconds, Quotas quotas) {}

    /**
     * Say how many numbers are given in a day.
     *
     * @param all by machines and telephones; 0 for as many as are wanted
     * @param byPhone whether telephones take numbers at all
     * @param mobile by telephones
     * @param perCode by the code that a door shows for a minute
     */
    public record Quotas(int all, boolean byPhone, int mobile, int perCode) {
        /** Tell whether numbers that are taken there are counted against a quota. */
        boolean limit(TicketSource source) {
            return source == TicketSource.MOBILE && byPhone || source.unattended() && all > 0;
        }
    }

    /**
     * Say when somebody has to look.
     *
     * @param forgottenMinutes how long one may wait or be on hold before it is an alarm
     * @param targetMinutes the wait that the mall promises
     * @param absentMinutes how long a scheduled counter may be unattended before it is an incident
     */
    public record Alarms(int forgottenMinutes, int targetMinutes, int absentMinutes) {
        /** Tell whether somebody was left waiting, or on hold, for so long that others have to look. */
        public boolean forgotten(TicketState state, Instant since, Instant now) {
            return (state == TicketState.WAITING || state == TicketState.ON_HOLD)
                    && Duration.between(since, now).toMinutes() >= forgottenMinutes;
        }
    }

    /** Answer the rules that settings say. */
    public static QueueRules of(SettingValues values) {
        return new QueueRules(
                new Calling(
                        values.whole(SettingKey.PRIORITY_EVERY),
                        values.whole(SettingKey.RECALL_SECONDS),
                        values.whole(SettingKey.MOST_CALLS),
                        values.whole(SettingKey.RETURN_AFTER),
                        values.whole(SettingKey.UNDO_SECONDS)),
                new Day(
                        values.flag(SettingKey.OUTSIDE_HOURS),
                        values.choice(SettingKey.CLOSE_OF_DAY, CloseOfDay.class),
                        values.whole(SettingKey.PRINT_SECONDS),
                        new Quotas(
                                values.whole(SettingKey.TICKET_QUOTA),
                                values.flag(SettingKey.MOBILE_TICKETS),
                                values.whole(SettingKey.MOBILE_QUOTA),
                                values.whole(SettingKey.MOBILE_PER_CODE))),
                new Alarms(
                        values.whole(SettingKey.FORGOTTEN_MINUTES),
                        values.whole(SettingKey.TARGET_MINUTES),
                        values.whole(SettingKey.ABSENT_MINUTES)),
                values.choice(SettingKey.SPELLING, Spelling.class),
                values.text(SettingKey.NOTICE),
                values.flag(SettingKey.ENGLISH));
    }
}
