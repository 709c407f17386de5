package id.anjung.queue.board;

import id.anjung.queue.Call;
import java.util.List;

/**
 * Hold what a board shows at one moment.
 *
 * @param calls the current call, then the former ones
 * @param columns the agencies of the place, each with its latest call; none where one agency is alone
 * @param notice what the mall lets run along the foot; may be empty
 */
public record Shown(List<Call> calls, List<Column> columns, String notice) {
    /** How many calls a board shows: the current one and six former ones. */
    static final int CALLS = 7;

    /** Answer the same with no more calls than a board has room for. */
    Shown onBoard() {
        return new Shown(calls.stream().limit(CALLS).toList(), columns, notice);
    }
}
