package id.anjung.agency;

import io.micronaut.serde.annotation.Serdeable;
import java.time.DayOfWeek;
import java.util.List;
import java.util.TreeSet;

/**
 * Say on which of its days an agency has a shared counter.
 *
 * @param agency code of the agency
 * @param days weekdays, at least one, in order and without repeats
 */
@Serdeable
public record Turn(String agency, List<DayOfWeek> days) {
    public Turn {
        days = List.copyOf(new TreeSet<>(days));
    }
}
