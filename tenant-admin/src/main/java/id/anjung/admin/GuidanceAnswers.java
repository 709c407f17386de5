package id.anjung.admin;

import java.util.List;

/** Read the province's guidance to the bound tenant, and say what was done about it. */
public interface GuidanceAnswers {
    /** List the notes about the bound tenant, the newest first. */
    List<Guidance> own();

    /**
     * Say what was done; until the province has closed the note it may be said anew.
     *
     * @param seen the version that was read
     */
    GuidanceChange answer(long id, int seen, String text);
}
