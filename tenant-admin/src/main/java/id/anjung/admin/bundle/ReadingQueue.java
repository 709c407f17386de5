package id.anjung.admin.bundle;

import static id.anjung.admin.bundle.BundleWords.CLOSE_OF_DAY;
import static id.anjung.admin.bundle.BundleWords.SPELLING;

import id.anjung.admin.bundle.yaml.Fields;
import id.anjung.admin.bundle.yaml.Words;
import id.anjung.queue.CloseOfDay;
import id.anjung.queue.QueueNumber;
import id.anjung.queue.QueueRules;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Read how a mall runs its queues: whole, or not at all. */
final class ReadingQueue {
    private final Map<QueueNumber, Integer> numbers = new EnumMap<>(QueueNumber.class);

    private ReadingQueue() {}

    static QueueRules of(Fields fields) {
        return new ReadingQueue().read(fields);
    }

    /** Hold what of a day is no number. */
    private record Day(boolean outsideHours, CloseOfDay close) {}

    private QueueRules read(Fields fields) {
        var spelling = fields.one("spelling", SPELLING.word());
        var notice = fields.maybe("notice", Words.line(QueueRules.LONGEST_NOTICE));
        fields.object("calling", calling -> numbers(calling, "calling"));
        var day = fields.object("day", this::day);
        fields.object("alarms", alarms -> numbers(alarms, "alarms"));
        var choices = new QueueRules.Choices(day.outsideHours(), day.close(), spelling);
        return QueueRules.of(this::number, choices, Optional.ofNullable(notice).orElse(""));
    }

    private Day day(Fields day) {
        numbers(day, "day");
        return new Day(day.one("outside_hours", Words.FLAG), day.one("close", CLOSE_OF_DAY.word()));
    }

    private int numbers(Fields part, String name) {
        for (var number : QueueNumber.of(name)) {
            var word = Words.number(number.least(), number.most());
            numbers.put(number, part.one(number.word(), word).intValue());
        }
        return numbers.size();
    }

    private int number(QueueNumber number) {
        return Objects.requireNonNull(numbers.get(number), "a number that was read");
    }
}
