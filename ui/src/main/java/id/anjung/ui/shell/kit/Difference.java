package id.anjung.ui.shell.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Show how one thing about a record differs between two versions.
 *
 * @param title of the thing
 * @param left how it is in the first version, empty when it says nothing
 * @param right how it is in the second
 */
public record Difference(String title, String left, String right) {
    /** List what differs between two versions of a record; a version that is not there says nothing. */
    public static <D extends id.anjung.register.Entry> List<Difference> between(
            Kind<D> kind, Reader reader, Optional<D> left, Optional<D> right) {
        var found = new ArrayList<Difference>();
        for (var fact : kind.facts(reader)) {
            var before = left.map(fact.words()).orElse("");
            var after = right.map(fact.words()).orElse("");
            if (!before.equals(after)) {
                found.add(new Difference(reader.say(kind.words() + ".fact." + fact.key()), before, after));
            }
        }
        return found;
    }

    /** List what differs between the fields of two documents. */
    public static List<Difference> between(Map<String, String> left, Map<String, String> right) {
        var keys = new TreeSet<>(left.keySet());
        keys.addAll(right.keySet());
        return keys.stream()
                .map(key -> new Difference(key, left.getOrDefault(key, ""), right.getOrDefault(key, "")))
                .filter(difference -> !difference.left().equals(difference.right()))
                .toList();
    }
}
