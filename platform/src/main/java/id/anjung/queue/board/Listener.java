package id.anjung.queue.board;

import id.anjung.queue.Call;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Tell one board what is new to it: at first all that is shown, then each call that it has not had, once. */
final class Listener {
    private final Seen seen;
    private final Function<Call, News.Voice> voice;
    private boolean began;
    private Shown shown = new Shown(List.of(), List.of(), "");

    Listener(Seen seen, Function<Call, News.Voice> voice) {
        this.seen = seen;
        this.voice = voice;
    }

    /** Answer what is new when this is the latest state, its calls newest first. */
    List<News> news(Shown state) {
        var calls = state.calls();
        if (seen.nothing()) {
            seen.begin(calls.stream().map(Call::id).toList());
        }
        var fresh = calls.stream().filter(call -> !seen.has(call.id())).toList().reversed();
        var now = state.onBoard();
        var news = new ArrayList<News>();
        if (!began || (fresh.isEmpty() && !now.equals(shown))) {
            news.add(new News.State(seen.id(), now));
        }
        for (var call : fresh) {
            seen.add(call.id());
            news.add(new News.Called(seen.id(), now, call, voice.apply(call)));
        }
        began = true;
        shown = now;
        return news;
    }
}
