package id.anjung.queue.board;

import id.anjung.queue.Call;
import java.util.List;

/** Tell a board something. */
public sealed interface News {
    /** Answer what tells afterwards that the board has had this, and all before. */
    String id();

    /** Answer what the board shows now. */
    Shown shown();

    /** Show this, quietly. */
    record State(String id, Shown shown) implements News {}

    /**
     * Announce a call.
     *
     * @param id what tells afterwards that the board has had it
     * @param shown what the board shows now
     * @param call the call
     * @param voice what a voice says
     */
    record Called(String id, Shown shown, Call call, Voice voice) implements News {}

    /**
     * Say a call aloud.
     *
     * @param sentence for a voice of the browser; empty when it is too late to say it
     * @param clips the same as pieces that lie ready, one after the other
     */
    record Voice(String sentence, List<String> clips) {
        /** Say nothing. */
        public static final Voice SILENT = new Voice("", List.of());
    }
}
