package id.anjung.ui.shell;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Name a view that a person may go to.
 *
 * @param path its address, without the leading slash
 * @param entry how the navigation shows it
 */
record Destination(String path, NavEntry entry) {
    /** Answer the addresses that are parts of the view. */
    Set<String> parts() {
        var place = path.substring(0, path.lastIndexOf('/') + 1);
        return Arrays.stream(entry.parts()).map(place::concat).collect(Collectors.toSet());
    }
}
