package id.anjung.ui.regency;

import id.anjung.access.Permission;
import id.anjung.statistics.Measure;
import id.anjung.statistics.Moment;
import id.anjung.statistics.Report;
import id.anjung.ui.shell.kit.Reader;
import id.anjung.ui.shell.kit.Writing;
import id.anjung.ui.statistics.FigureWords;
import java.util.List;

/**
 * Say in five figures how the day goes.
 *
 * @param reader who reads
 * @param day the figures of today
 * @param moment how it stands now
 */
record DayInFigures(Reader reader, Report day, Moment moment) {
    List<FigureCard> cards(String home) {
        var today = home + "/statistik?dari=" + day.range().from() + "&sampai="
                + day.range().to();
        var live = Writing.readable(Permission.SUPERVISE_QUEUE) ? home + "/pantauan" : today;
        return List.of(
                card(today, "regency.day.visits", Measure.VISITS),
                new FigureCard(live, reader.say("regency.day.waiting"), count(moment.waiting()), ""),
                card(today, "regency.day.wait", Measure.WAIT_MEDIAN),
                new FigureCard(
                        live,
                        reader.say("regency.day.open"),
                        count(moment.open()),
                        reader.say("regency.day.open.of", count(moment.scheduled()))),
                card(today, "regency.day.finished", Measure.FINISHED));
    }

    private FigureCard card(String href, String title, Measure measure) {
        var words = new FigureWords(reader);
        var figure = day.whole().figure(measure);
        return new FigureCard(
                href,
                reader.say(title),
                words.value(day.whole(), measure),
                figure.map(words::beside).orElse(""));
    }

    private String count(long count) {
        return reader.formats().count(count);
    }
}
