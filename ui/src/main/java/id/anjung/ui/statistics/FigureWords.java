package id.anjung.ui.statistics;

import id.anjung.statistics.Figure;
import id.anjung.statistics.Grouping;
import id.anjung.statistics.Measure;
import id.anjung.statistics.Part;
import id.anjung.statistics.ReportTables;
import id.anjung.ui.shell.kit.Reader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Write figures as people read them.
 *
 * @param reader who reads
 */
public record FigureWords(Reader reader) {
    /** Stands where nothing was there to measure. */
    static final String NOTHING = "–";

    /** Write a figure with its unit. */
    public String value(Figure figure) {
        var value = figure.value();
        if (value == null) {
            return NOTHING;
        }
        return switch (figure.measure().unit()) {
            case COUNT -> reader.formats().count(value.longValue());
            case SECONDS -> duration(value.longValue());
            case PERCENT -> reader.formats().percent(value);
        };
    }

    /** Write the figure of a part; what it does not have is nothing. */
    public String value(Part part, Measure measure) {
        return part.figure(measure).map(this::value).orElse(NOTHING);
    }

    /** Say of what a figure is made. */
    public String beside(Figure figure) {
        var part = Optional.ofNullable(figure.part());
        var whole = Optional.ofNullable(figure.of()).filter(of -> of > 0);
        return switch (figure.measure().unit()) {
            case COUNT -> "";
            case SECONDS ->
                whole.map(of -> reader.say("statistics.measured", count(of))).orElse("");
            case PERCENT ->
                whole.map(of -> reader.say(
                                "statistics.of",
                                amount(figure.measure(), part.orElse(0L)),
                                amount(figure.measure(), of)))
                        .orElse("");
        };
    }

    /** Say what a part is called. */
    String name(Part part, Grouping by) {
        return by == Grouping.DAY
                ? reader.formats().shortDate(LocalDate.parse(part.key()))
                : ReportTables.name(part, reader.language());
    }

    /** Presence is made of seconds, every other share of things. */
    private String amount(Measure measure, long amount) {
        return measure == Measure.PRESENCE ? duration(amount) : count(amount);
    }

    private String count(long count) {
        return reader.formats().count(count);
    }

    /** Write hours and minutes, or minutes and seconds, and leave out what is nothing. */
    private String duration(long seconds) {
        var duration = Duration.ofSeconds(seconds);
        return duration.toHours() > 0
                ? two("statistics.hours", duration.toHours(), "statistics.minutes", duration.toMinutesPart())
                : two("statistics.minutes", duration.toMinutes(), "statistics.seconds", duration.toSecondsPart());
    }

    private String two(String key, long most, String smallerKey, long rest) {
        return Stream.of(
                        most > 0 ? reader.say(key, count(most)) : "",
                        rest > 0 || most == 0 ? reader.say(smallerKey, count(rest)) : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
