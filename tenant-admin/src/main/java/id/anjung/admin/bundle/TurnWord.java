package id.anjung.admin.bundle;

import static id.anjung.admin.bundle.BundleWords.WEEKDAY;

import id.anjung.admin.bundle.yaml.Parsed;
import id.anjung.admin.bundle.yaml.Phrase;
import id.anjung.admin.bundle.yaml.Word;
import id.anjung.admin.bundle.yaml.Words;
import id.anjung.agency.Turn;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Understand and write on which days an agency has a shared counter, {@code imigrasi=tue+fri}. */
final class TurnWord {
    static final Word<Turn> WORD = new Word<>(new Turn("-", List.of(DayOfWeek.MONDAY)), TurnWord::parse);

    private TurnWord() {}

    static String write(Turn turn) {
        return turn.agency() + "=" + turn.days().stream().map(WEEKDAY::write).collect(Collectors.joining("+"));
    }

    private static Parsed<Turn> parse(String written) {
        int cut = written.indexOf('=');
        if (cut < 1) {
            return Words.refused(
                    written,
                    Phrase.of("not a turn", "bukan giliran"),
                    Phrase.of(
                            "an agency and its days, such as imigrasi=tue+fri",
                            "instansi dan harinya, misalnya imigrasi=tue+fri"));
        }
        var days = new ArrayList<DayOfWeek>();
        for (var word : written.substring(cut + 1).split("\\+")) {
            switch (WEEKDAY.word().parse().apply(word)) {
                case Parsed.Understood<DayOfWeek>(var day) -> days.add(day);
                case Parsed.Refused<DayOfWeek>(var complaint) -> {
                    return new Parsed.Refused<>(complaint);
                }
            }
        }
        return new Parsed.Understood<>(new Turn(written.substring(0, cut), days));
    }
}
