package id.anjung.presence;

import static id.anjung.access.Permission.READ_QUEUE;
import static id.anjung.access.Permission.READ_STATISTICS;

import id.anjung.access.Permitted;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** Show which agencies left their counters unattended. */
@Singleton
@Transactional(value = "tenant", readOnly = true)
public class Incidents {
    private final IncidentStore store;

    Incidents(IncidentStore store) {
        this.store = store;
    }

    /** List those of a day, in the order in which they began. */
    @Permitted(READ_QUEUE)
    public List<Incident> on(LocalDate day) {
        return store.findOn(day).stream().map(IncidentRow::shown).toList();
    }

    /** List those that last. */
    @Permitted(READ_QUEUE)
    public List<Incident> open() {
        return store.findOpen().stream().map(IncidentRow::shown).toList();
    }

    /** Count those that last. */
    @Permitted(READ_STATISTICS)
    public long count() {
        return store.countOpen();
    }
}
