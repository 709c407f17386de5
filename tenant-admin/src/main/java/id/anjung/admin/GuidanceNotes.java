package id.anjung.admin;

import id.anjung.tenancy.TenantId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Guide regencies, for the province. */
public interface GuidanceNotes {
    /** List the notes about an MPP, the newest first. */
    List<Guidance> of(TenantId tenant);

    /** List the notes that nobody has closed, of all MPPs, those that are due first. */
    List<Guidance> unsettled();

    /** Write a note to a regency, which sees it at once. */
    GuidanceChange write(TenantId tenant, String text, @Nullable LocalDate due);

    /**
     * Be content with what was done; an unanswered note may be closed too.
     *
     * @param seen the version that was read
     */
    GuidanceChange close(long id, int seen);
}
