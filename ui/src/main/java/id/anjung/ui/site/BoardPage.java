package id.anjung.ui.site;

import id.anjung.queue.Call;
import id.anjung.queue.board.Column;
import id.anjung.queue.board.News;
import id.anjung.queue.board.Place;
import id.anjung.queue.board.Shown;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Hold what a board shows.
 *
 * @param speech the reader's language
 * @param heading what stands at its edge
 * @param clock what its clock shows at first
 * @param now what it shows at first
 * @param line where news come from, and where a paired machine says that it is alive
 */
public record BoardPage(Speech speech, Heading heading, Clock clock, Told now, Line line) {
    /**
     * Say what stands at the edge of a board.
     *
     * @param mall name of the mall
     * @param zone name of the zone
     */
    public record Heading(String mall, String zone) {}

    /**
     * Say what a board's clock shows.
     *
     * @param date with weekday
     * @param time with the name of the zone
     * @param zone identifier of the zone, for the browser
     */
    public record Clock(String date, String time, String zone) {}

    /**
     * Say where a board listens and speaks.
     *
     * @param stream where news come from
     * @param beat where it says that it is alive; empty for a browser that is no machine of the mall's
     */
    public record Line(String stream, String beat) {}

    /**
     * Show a call.
     *
     * @param number as it is printed
     * @param counter where to go
     * @param agency who serves there
     */
    @Serdeable
    public record Seen(String number, String counter, String agency) {
        static final Seen NOTHING = new Seen("–", "–", "");
    }

    /**
     * Tell an open board something.
     *
     * @param shown calls, the current one first
     * @param columns the latest call of each agency, where several share the zone
     * @param call the call to announce; nothing for a quiet change
     * @param voice what to say of it
     * @param text running text
     */
    @Serdeable
    public record Told(
            List<Seen> shown, List<Seen> columns, @Nullable Seen call, Voice voice, String text) {
        /** Answer the current call. */
        public Seen current() {
            return shown.isEmpty() ? Seen.NOTHING : shown.getFirst();
        }

        /** Answer the calls before. */
        public List<Seen> former() {
            return shown.stream().skip(1).toList();
        }
    }

    /**
     * Say a call aloud.
     *
     * @param sentence for a voice of the browser; may be empty
     * @param clips the same as pieces that lie ready
     */
    @Serdeable
    public record Voice(String sentence, List<String> clips) {}

    /**
     * Know the words for a board of one mall.
     *
     * @param agencies short names by their codes
     * @param otherwise what runs along the foot while the mall has written nothing
     */
    record Words(Map<String, String> agencies, String otherwise) {
        Told told(Shown shown) {
            return told(shown, null, News.Voice.SILENT);
        }

        Told told(News news) {
            return switch (news) {
                case News.State state -> told(state.shown());
                case News.Called called -> told(called.shown(), seen(called.call()), called.voice());
            };
        }

        private Told told(Shown shown, @Nullable Seen call, News.Voice voice) {
            return new Told(
                    shown.calls().stream().map(this::seen).toList(),
                    shown.columns().stream().map(this::seen).toList(),
                    call,
                    new Voice(voice.sentence(), voice.clips()),
                    shown.notice().isBlank() ? otherwise : shown.notice());
        }

        private Seen seen(Column column) {
            var latest = column.latest();
            return latest == null ? new Seen("–", "", agency(column.agency())) : seen(latest);
        }

        private Seen seen(Call call) {
            return new Seen(call.label(), call.counter(), agency(call.agency()));
        }

        private String agency(String code) {
            return agencies.getOrDefault(code, code);
        }
    }

    static Clock clock(Place place, Speech speech, Instant now) {
        var zone = place.site().zone();
        return new Clock(
                speech.date(LocalDate.ofInstant(now, zone)),
                speech.time(LocalTime.ofInstant(now, zone), zone),
                zone.getId());
    }
}
