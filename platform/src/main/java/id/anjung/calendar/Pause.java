package id.anjung.calendar;

import java.time.LocalDate;

/**
 * Hold a time in which a file lies with its applicant and the office's clock stands still.
 *
 * @param returned the day on which the file went back; it still counts against the office
 * @param completed the day on which the file was complete again; it counts like a day of receipt
 */
public record Pause(LocalDate returned, LocalDate completed) {
    public Pause {
        if (completed.isBefore(returned)) {
            throw new IllegalArgumentException("Completed before it was returned: " + returned + ", " + completed);
        }
    }
}
