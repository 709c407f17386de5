package id.anjung.register.sheet;

import id.anjung.register.FieldProblem;
import java.util.List;

/** Hold what a file said, or why it says nothing. */
sealed interface Sheet {
    /** Most lines that a file may have. */
    int MOST_LINES = 2_000;
    /** Most columns that a line may have. */
    int MOST_COLUMNS = 60;
    /** Longest text in a cell. */
    int LONGEST_CELL = 4_000;

    /**
     * Hold the cells of a file.
     *
     * @param lines the header first; lines without any text are left out
     */
    record Lines(List<Line> lines) implements Sheet {}

    /**
     * Refuse a file as a whole.
     *
     * @param problem what is wrong with it
     */
    record Unreadable(FieldProblem problem) implements Sheet {}

    /**
     * Hold one line.
     *
     * @param number its number in the file, as a spreadsheet shows it
     * @param cells its texts, trimmed
     */
    record Line(int number, List<String> cells) {
        boolean blank() {
            return cells.stream().allMatch(String::isEmpty);
        }

        String cell(int place) {
            return place < cells.size() ? cells.get(place) : "";
        }
    }
}
