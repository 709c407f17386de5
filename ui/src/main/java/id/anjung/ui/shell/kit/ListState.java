package id.anjung.ui.shell.kit;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Hold all that a list shows, as its address says it: who sends the address shows the same.
 *
 * @param filter which records
 * @param order in which order
 * @param columns which columns; empty for the usual ones
 * @param opened what stands in the side panel
 * @param given what a new record begins with
 */
record ListState(Filter filter, Order order, List<String> columns, Opened opened, Map<String, String> given) {
    private static final List<String> OWN = List.of("cari", "nonaktif", "saring", "urut", "kolom", "pilih", "tab");

    /**
     * Choose records.
     *
     * @param text words to look for
     * @param retiredToo whether those out of use are listed as well
     * @param narrowing key of a narrowing; empty for none
     */
    record Filter(String text, boolean retiredToo, String narrowing) {
        boolean chooses() {
            return !text.isBlank() || !narrowing.isEmpty();
        }
    }

    /**
     * Order by a column.
     *
     * @param column key of the column; empty for the usual order
     * @param down whether the last comes first
     */
    record Order(String column, boolean down) {}

    /**
     * Open the side panel.
     *
     * @param id identifier of a record, {@value #NEW}, or empty when the panel is closed
     * @param tab key of the tab; empty for the first
     */
    record Opened(String id, String tab) {
        static final String NEW = "baru";
        static final Opened NOTHING = new Opened("", "");

        boolean isNew() {
            return id.equals(NEW);
        }
    }

    static ListState read(QueryParameters address) {
        var order = address.getSingleParameter("urut").orElse("");
        return new ListState(
                new Filter(one(address, "cari"), !one(address, "nonaktif").isEmpty(), one(address, "saring")),
                new Order(order.startsWith("-") ? order.substring(1) : order, order.startsWith("-")),
                Stream.of(one(address, "kolom").split(","))
                        .filter(key -> !key.isEmpty())
                        .toList(),
                new Opened(one(address, "pilih"), one(address, "tab")),
                given(address));
    }

    private static Map<String, String> given(QueryParameters address) {
        return address.getParameters().keySet().stream()
                .filter(key -> !OWN.contains(key))
                .collect(Collectors.toUnmodifiableMap(key -> key, key -> one(address, key)));
    }

    private static String one(QueryParameters address, String key) {
        return address.getSingleParameter(key).orElse("");
    }

    QueryParameters address() {
        var said = new LinkedHashMap<String, String>();
        said.put("cari", filter.text());
        said.put("nonaktif", filter.retiredToo() ? "1" : "");
        said.put("saring", filter.narrowing());
        said.put("urut", order.column().isEmpty() ? "" : (order.down() ? "-" : "") + order.column());
        said.put("kolom", String.join(",", columns));
        said.put("pilih", opened.id());
        said.put("tab", opened.tab());
        said.values().removeIf(String::isEmpty);
        return QueryParameters.simple(said);
    }

    ListState with(Filter other) {
        return new ListState(other, order, columns, opened, given);
    }

    ListState with(Order other) {
        return new ListState(filter, other, columns, opened, given);
    }

    ListState with(List<String> otherColumns) {
        return new ListState(filter, order, otherColumns, opened, given);
    }

    ListState with(Opened other) {
        return new ListState(filter, order, columns, other, Map.of());
    }
}
