package id.anjung.ui.shell.kit;

import id.anjung.access.Permission;
import id.anjung.register.Entry;
import id.anjung.register.Keeping;
import java.util.List;

/** Describe one kind of record, so that one list, one panel and one history serve every kind. */
public interface Kind<D extends Entry> {
    /** Answer its noun in trails ({@code counter}). */
    String noun();

    /** Answer the beginning of the keys of its words. */
    String words();

    /** Answer the class of its records. */
    Class<D> type();

    /** Answer who may write. */
    Permission writing();

    /** Answer the feature that keeps it. */
    Keeping<D> keeping();

    /** List what can be told about a record, in the order of the form. */
    List<Fact<D>> facts(Reader reader);

    /** Make an empty form. */
    RecordForm<D> form(Reader reader);

    /** List how its list can be narrowed. */
    default List<Narrowing<D>> narrowings() {
        return List.of();
    }

    /** Tell whether nobody has confirmed a record yet, so that it stands as an example. */
    default boolean example(D data) {
        return false;
    }
}
