package id.anjung.ui.shell.kit;

import id.anjung.register.Entry;
import id.anjung.register.PageRequest.Sort;
import java.util.List;
import java.util.function.Function;

/**
 * Say one thing about a record, wherever records are told: in a column, in an export, beside its former state.
 *
 * @param key path of the field; the end of the key of its title
 * @param words what is said about a record
 * @param orders how lists are ordered by it, upwards and downwards; empty when they are not
 * @param place where lists show it
 */
public record Fact<D>(String key, Function<D, String> words, List<Sort> orders, Place place) {
    /** Say where a list shows a fact. */
    public enum Place {
        /** Unless somebody chooses others. */
        USUALLY,
        /** Where somebody asks for it. */
        ON_DEMAND
    }

    /** Tell something about a record. */
    public static <D> Fact<D> of(String key, Function<D, String> words) {
        return new Fact<>(key, words, List.of(), Place.USUALLY);
    }

    /** Tell the code, by which lists can be ordered. */
    public static <D extends Entry> Fact<D> code() {
        return new Fact<>("code", Entry::code, List.of(Sort.BY_CODE, Sort.BY_CODE_DOWN), Place.USUALLY);
    }

    /** Tell the name, by which lists can be ordered. */
    public static <D extends Entry> Fact<D> name() {
        return new Fact<>("name", Entry::name, List.of(Sort.BY_NAME, Sort.BY_NAME_DOWN), Place.USUALLY);
    }

    /** Show it in lists only to those who ask. */
    public Fact<D> onDemand() {
        return new Fact<>(key, words, orders, Place.ON_DEMAND);
    }
}
