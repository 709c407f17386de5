package id.anjung.admin.bundle;

import id.anjung.admin.bundle.yaml.Fields;
import id.anjung.calendar.DayOff;
import java.util.Set;

/** Ask of a file what only its neighbours can answer, while lines and fields are still at hand. */
interface Belonging {
    /** Asks nothing. */
    Belonging ALONE = new Belonging() {};

    /** Complain of a tenant that has no place among the neighbours. */
    default void check(Fields fields, TenantEntry tenant) {}

    /** Complain of a special day that a neighbour keeps already. */
    default void check(Fields fields, DayOff holiday) {}

    /** Answer codes of agencies that have left, whose agreements may still be named. */
    default Set<String> formerAgencies() {
        return Set.of();
    }
}
