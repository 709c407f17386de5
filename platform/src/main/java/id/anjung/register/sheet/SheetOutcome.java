package id.anjung.register.sheet;

import id.anjung.register.FieldProblem;
import id.anjung.register.Words;
import java.util.List;

/** Tell what came of a sheet. */
public sealed interface SheetOutcome {
    /**
     * All of it was taken, or would be.
     *
     * @param added records that are new
     * @param changed records that differ from before
     * @param unchanged records that are as they were
     */
    record Taken(int added, int changed, int unchanged) implements SheetOutcome {}

    /**
     * Nothing of it was taken.
     *
     * @param faults what is wrong, from the top to the bottom
     */
    record Faulty(List<Fault> faults) implements SheetOutcome {}

    /**
     * Name what is wrong in a sheet.
     *
     * @param line number of the line, as a spreadsheet shows it
     * @param column what stands above the column; empty when it is about the whole file
     * @param problem what is wrong
     */
    record Fault(int line, Words column, FieldProblem problem) {}
}
