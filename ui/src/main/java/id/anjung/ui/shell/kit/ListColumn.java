package id.anjung.ui.shell.kit;

import id.anjung.register.Entry;
import id.anjung.register.Kept;
import id.anjung.register.PageRequest.Sort;
import id.anjung.ui.shell.kit.Fact.Place;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Show one thing about each record of a list.
 *
 * @param key its name in addresses
 * @param title its heading
 * @param words what stands in its cells
 * @param orders how the list is ordered by it, upwards and downwards; empty when it is not
 * @param place where it is shown
 */
record ListColumn<D>(String key, String title, Function<Kept<D>, String> words, List<Sort> orders, Place place) {
    static final String CHANGED = "diubah";

    /** List the columns of a kind: its facts, then whether and when it was changed. */
    static <D extends Entry> List<ListColumn<D>> of(Kind<D> kind, Reader reader) {
        var facts = kind.facts(reader).stream()
                .map(fact -> new ListColumn<D>(
                        fact.key(),
                        reader.say(kind.words() + ".fact." + fact.key()),
                        kept -> fact.words().apply(kept.data()),
                        fact.orders(),
                        fact.place()));
        var state = new ListColumn<D>(
                "status",
                reader.say("kit.status"),
                kept -> reader.say(kept.retired() ? "kit.retired" : "kit.inuse"),
                List.of(),
                Place.ON_DEMAND);
        var changed = new ListColumn<D>(
                CHANGED,
                reader.say("kit.changed"),
                kept -> reader.formats().moment(kept.changedAt()),
                List.of(Sort.BY_CHANGE, Sort.BY_CHANGE_DOWN),
                Place.ON_DEMAND);
        return Stream.concat(facts, Stream.of(state, changed)).toList();
    }

    boolean ordered() {
        return !orders.isEmpty();
    }

    /** Tell whether it is shown to one who chose these columns, none for the usual ones. */
    boolean shown(List<String> chosen) {
        return chosen.isEmpty() ? place != Place.ON_DEMAND : chosen.contains(key);
    }
}
