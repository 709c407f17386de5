package id.anjung.ui.site;

import java.util.List;

/**
 * Hold the part of a list that stands on one page, since nobody scrolls before a machine in the hall.
 *
 * @param shown what stands there
 * @param next number of the page that follows; the first one after the last, 0 when there is one page only
 */
record KioskParts<T>(List<T> shown, int next) {
    private static final int FIRST = 1;

    /**
     * Cut a list into pages.
     *
     * @param page number of the page asked for
     * @param most how many stand on one
     */
    static <T> KioskParts<T> of(List<T> all, int page, int most) {
        int pages = Math.max(FIRST, (all.size() + most - 1) / most);
        int here = Math.clamp(page, FIRST, pages);
        int first = (here - FIRST) * most;
        int next = pages == FIRST ? 0 : here == pages ? FIRST : here + 1;
        return new KioskParts<>(all.subList(first, Math.min(first + most, all.size())), next);
    }

    /** Answer the query of the next page in an address that keeps its look; empty when there is one page only. */
    String more(KioskLook look, String stay) {
        var hal = "hal=" + next;
        return next == 0 ? "" : stay.isEmpty() ? look.query(hal) : look.query(stay, hal);
    }
}
