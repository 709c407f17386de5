package id.anjung.ui.shell.kit;

import com.vaadin.flow.component.Component;
import id.anjung.access.Permission;
import id.anjung.register.Entry;
import id.anjung.register.Keeping;
import java.util.List;
import java.util.stream.Stream;

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

    /** Tell whether records go out of use; the one look of an MPP does not. */
    default boolean retirable() {
        return true;
    }

    /** List how its list can be narrowed. */
    default List<Narrowing<D>> narrowings() {
        return List.of();
    }

    /**
     * List what else can be done with its list.
     *
     * @param refresh shows the list anew
     */
    default Stream<Component> tools(Reader reader, Runnable refresh) {
        return Stream.empty();
    }

    /** Make the further sides of its panel, those that the reader may see. */
    default List<Side<D>> sides(Reader reader) {
        return List.of();
    }

    /** Tell whether nobody has confirmed a record yet, so that it stands as an example. */
    default boolean example(D data) {
        return false;
    }
}
