package id.anjung.door.record;

import id.anjung.door.problem.Refused;
import id.anjung.register.Entry;
import id.anjung.register.Keeping;
import id.anjung.register.Kept;
import id.anjung.register.PageRequest;
import id.anjung.register.Problem;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Ask for a part of a list.
 *
 * @param q words to look for
 * @param retired whether records out of use are listed as well
 * @param cursor where to begin: {@code next} of the former part
 * @param limit how many at most
 */
@Introspected
public record ListQuery(
        @Nullable @QueryValue @Parameter(description = "Words to look for")
        String q,

        @Nullable @QueryValue @Parameter(description = "List records out of use as well")
        Boolean retired,

        @Nullable @QueryValue @Parameter(description = "Where to begin: next of the former part")
        String cursor,

        @Nullable @QueryValue @Parameter(description = "How many at most, 1 to 500; 50 unless asked")
        Integer limit) {
    /** The most that can be had at once. */
    public static final int MOST = 500;

    /** Answer how many are wanted. */
    public int wanted() {
        int wanted = limit == null ? PageRequest.USUAL : limit;
        if (wanted < 1 || wanted > MOST) {
            throw Refused.at("limit", Problem.NOT_ALLOWED, wanted, "1–" + MOST);
        }
        return wanted;
    }

    <D extends Entry> Page<Item<D>> of(Keeping<D> keeping) {
        var found = part(keeping, Cursor.read(cursor), wanted());
        boolean more =
                found.size() == wanted() && !part(keeping, last(found), 1).isEmpty();
        return new Page<>(found.stream().map(Item::of).toList(), more ? Cursor.write(last(found)) : null);
    }

    private <D extends Entry> java.util.List<Kept<D>> part(Keeping<D> keeping, String after, int size) {
        return keeping.page(PageRequest.after(after, q == null ? "" : q, Boolean.TRUE.equals(retired), size));
    }

    private static <D extends Entry> String last(java.util.List<Kept<D>> found) {
        return found.getLast().data().code();
    }
}
