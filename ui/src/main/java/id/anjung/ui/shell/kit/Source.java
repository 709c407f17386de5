package id.anjung.ui.shell.kit;

import id.anjung.register.Entry;
import id.anjung.register.Everything;
import id.anjung.register.Keeping;
import id.anjung.register.Kept;
import id.anjung.register.PageRequest;
import id.anjung.register.PageRequest.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Fetch what a list shows from the feature, a window at a time. */
final class Source<D extends Entry> {
    private static final int PAGE = 500;

    private final Kind<D> kind;
    private final List<ListColumn<D>> columns;

    Source(Kind<D> kind, List<ListColumn<D>> columns) {
        this.kind = kind;
        this.columns = columns;
    }

    Stream<Kept<D>> window(ListState state, int offset, int limit) {
        var narrowing = narrowing(state);
        if (narrowing.isPresent()) {
            return narrowed(state, narrowing.get()).skip(offset).limit(limit);
        }
        var rows = new ArrayList<Kept<D>>();
        for (int from = offset; from < offset + limit; from += PAGE) {
            rows.addAll(keeping().page(request(state, from, Math.min(PAGE, offset + limit - from))));
        }
        return rows.stream();
    }

    int count(ListState state) {
        return narrowing(state)
                .map(narrowing -> Math.toIntExact(narrowed(state, narrowing).count()))
                .orElseGet(() -> Math.toIntExact(keeping().count(request(state, 0, 1))));
    }

    List<Kept<D>> all(ListState state) {
        return narrowing(state)
                .map(narrowing -> narrowed(state, narrowing).toList())
                .orElseGet(() -> Everything.of(keeping(), request(state, 0, PAGE)));
    }

    /** Narrow where the feature does not: what a regency configures is some hundreds of records. */
    private Stream<Kept<D>> narrowed(ListState state, Narrowing<D> narrowing) {
        return Everything.of(keeping(), request(state, 0, PAGE)).stream()
                .filter(kept -> narrowing.test().test(kept.data()));
    }

    private Optional<Narrowing<D>> narrowing(ListState state) {
        return kind.narrowings().stream()
                .filter(one -> one.key().equals(state.filter().narrowing()))
                .findFirst();
    }

    private PageRequest request(ListState state, int offset, int limit) {
        return new PageRequest(
                state.filter().text(), state.filter().retiredToo(), "", sort(state.order()), offset, limit);
    }

    private Sort sort(ListState.Order order) {
        return columns.stream()
                .filter(column -> column.ordered() && column.key().equals(order.column()))
                .map(column -> order.down()
                        ? column.orders().getLast()
                        : column.orders().getFirst())
                .findFirst()
                .orElseGet(this::usual);
    }

    /** Order by the first column that can be ordered, among those that everyone sees. */
    private Sort usual() {
        return columns.stream()
                .filter(column -> column.ordered() && column.place() != Fact.Place.ON_DEMAND)
                .map(column -> column.orders().getFirst())
                .findFirst()
                .orElse(Sort.BY_CODE);
    }

    private Keeping<D> keeping() {
        return kind.keeping();
    }
}
