package id.anjung.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/**
 * Remember on which day (UTC) an account last logged in, to whichever application. A day is enough to find accounts that
 * sleep, and more is nobody's business.
 */
public interface LoginDays {
    /** Note a login; an earlier day than the one that is known changes nothing. */
    void note(String subject, LocalDate day);

    /** Answer the last day of each of these accounts; those that never logged in are missing. */
    Map<String, LocalDate> last(Collection<String> subjects);

    /** Answer the latest day on which anybody logged in; the first day of all when nobody did. */
    LocalDate latest();
}
