package id.anjung.ui.shell.kit;

import id.anjung.register.Entry;
import id.anjung.register.FieldProblem;
import java.util.List;

/** Hold what a form says at the moment: a record, right or wrong, or too little to be one. */
public sealed interface Draft<D extends Entry> {
    /** List what is wrong with it by itself. */
    List<FieldProblem> problems();

    /**
     * Be a record.
     *
     * @param data as the form says it
     */
    record Complete<D extends Entry>(D data) implements Draft<D> {
        @Override
        public List<FieldProblem> problems() {
            return data.problems();
        }
    }

    /**
     * Be no record yet.
     *
     * @param problems what keeps it from being one
     */
    record Lacking<D extends Entry>(List<FieldProblem> problems) implements Draft<D> {}
}
