package id.anjung.ui.province;

import id.anjung.admin.Guidance;
import id.anjung.admin.Guidance.State;
import id.anjung.admin.TenantStanding;
import java.time.LocalDate;
import java.util.List;

/**
 * Hold what the province's home shows.
 *
 * @param standings how each MPP stands
 * @param unsettled notes to regencies that nobody has closed
 * @param today which day it is there
 */
record Overview(List<TenantStanding> standings, List<Guidance> unsettled, LocalDate today) {
    /** Count the notes to a regency that wait for the province: answered, or overdue. */
    int notes(TenantStanding standing) {
        return (int) unsettled.stream()
                .filter(note -> note.tenant().equals(standing.tenant().id()))
                .filter(note -> note.state(today) != State.OPEN)
                .count();
    }
}
