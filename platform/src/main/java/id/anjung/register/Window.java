package id.anjung.register;

import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.Sort;

/**
 * Ask the database for any window of a sorted list; Micronaut's own pages begin at multiples of their size only.
 *
 * @param offset rows to pass over
 * @param size rows at most
 * @param sort the order
 */
record Window(long offset, int size, Sort sort) implements Pageable {
    @Override
    public int getNumber() {
        return 0;
    }

    @Override
    public int getSize() {
        return size;
    }

    @Override
    public long getOffset() {
        return offset;
    }

    @Override
    public Sort getSort() {
        return sort;
    }

    @Override
    public java.util.List<Order> getOrderBy() {
        return sort.getOrderBy();
    }

    @Override
    public boolean requestTotal() {
        return false;
    }
}
