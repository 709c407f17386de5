package id.anjung.agency.offender;

import id.anjung.register.Row;
import id.anjung.register.Shelf;

/** Offend against the plan. */
public final class WritesWithoutAnEntry {
    /** Write. */
    public <R extends Row> void write(Shelf<R> shelf, R row) {
        shelf.update(row);
    }
}
