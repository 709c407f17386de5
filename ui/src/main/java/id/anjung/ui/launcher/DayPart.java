package id.anjung.ui.launcher;

import java.time.LocalTime;

/** Divide the day as Indonesian greetings do. */
enum DayPart {
    MORNING,
    NOON,
    AFTERNOON,
    EVENING;

    private static final LocalTime DAWN = LocalTime.of(4, 0);
    private static final LocalTime LATE_MORNING = LocalTime.of(11, 0);
    private static final LocalTime AFTER_NOON = LocalTime.of(15, 0);
    private static final LocalTime DUSK = LocalTime.of(18, 30);

    static DayPart of(LocalTime time) {
        if (time.isBefore(DAWN) || !time.isBefore(DUSK)) {
            return EVENING;
        }
        if (time.isBefore(LATE_MORNING)) {
            return MORNING;
        }
        return time.isBefore(AFTER_NOON) ? NOON : AFTERNOON;
    }
}
