package id.anjung.register;

import java.util.ArrayList;
import java.util.List;

/** List all records of a kind, by as many pages as it takes. */
public final class Everything {
    private static final int PAGE = 500;

    private Everything() {}

    /** List everything that is in use, by code. */
    public static <D> List<Kept<D>> inUse(Keeping<D> keeping) {
        return of(keeping, PageRequest.first(PAGE));
    }

    /** List everything, also what is out of use, by code. */
    public static <D> List<Kept<D>> ever(Keeping<D> keeping) {
        return of(keeping, new PageRequest("", true, "", PageRequest.Sort.BY_CODE, 0, PAGE));
    }

    /** List all that a request would show, page after page. */
    public static <D> List<Kept<D>> of(Keeping<D> keeping, PageRequest asked) {
        var all = new ArrayList<Kept<D>>();
        List<Kept<D>> page;
        do {
            page = keeping.page(
                    new PageRequest(asked.text(), asked.retiredToo(), asked.after(), asked.sort(), all.size(), PAGE));
            all.addAll(page);
        } while (page.size() == PAGE);
        return all;
    }
}
