package id.anjung.register;

/**
 * Ask for a part of a register.
 *
 * @param text words to look for in code, name and keywords; empty for all
 * @param retiredToo whether records out of use are listed as well
 * @param after the code after which to begin, empty for the beginning; the cursor of the API
 * @param sort the order
 * @param offset how many to pass over, for grids that scroll
 * @param limit how many at most, 1 to 500
 */
public record PageRequest(String text, boolean retiredToo, String after, Sort sort, int offset, int limit) {
    /** How many an API page has unless asked. */
    public static final int USUAL = 50;

    private static final int MOST = 500;

    public PageRequest {
        if (limit < 1 || limit > MOST || offset < 0) {
            throw new IllegalArgumentException("A page has 1 to " + MOST + " records and no negative offset");
        }
    }

    /** Say how a register is ordered; cursors go with {@link #BY_CODE} only. */
    public enum Sort {
        BY_CODE("code", true),
        BY_CODE_DOWN("code", false),
        BY_NAME("name", true),
        BY_NAME_DOWN("name", false),
        BY_CHANGE("changedAt", true),
        BY_CHANGE_DOWN("changedAt", false);

        private final String property;
        private final boolean ascending;

        Sort(String property, boolean ascending) {
            this.property = property;
            this.ascending = ascending;
        }

        String property() {
            return property;
        }

        boolean ascending() {
            return ascending;
        }
    }

    /** Ask for everything in use, from the beginning. */
    public static PageRequest first(int limit) {
        return new PageRequest("", false, "", Sort.BY_CODE, 0, limit);
    }

    /** Ask for the next page of the API after a code. */
    public static PageRequest after(String code, String text, boolean retiredToo, int limit) {
        return new PageRequest(text, retiredToo, code, Sort.BY_CODE, 0, limit);
    }
}
