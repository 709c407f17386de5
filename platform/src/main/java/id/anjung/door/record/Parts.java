package id.anjung.door.record;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Give a list that was read whole in parts, as long ones of records are given. */
public final class Parts {
    private Parts() {}

    /**
     * Answer the part behind the cursor.
     *
     * @param place where an item stands in the list; each is greater than those before it
     */
    public static <T> Page<T> of(
            List<T> all, Function<T, String> place, @Nullable String cursor, @Nullable Integer limit) {
        int wanted = new ListQuery(null, null, cursor, limit).wanted();
        var after = Cursor.read(cursor);
        var found = all.stream()
                .filter(item -> place.apply(item).compareTo(after) > 0)
                .limit(wanted + 1L)
                .toList();
        var items = found.stream().limit(wanted).toList();
        return new Page<>(items, found.size() > wanted ? Cursor.write(place.apply(items.getLast())) : null);
    }
}
