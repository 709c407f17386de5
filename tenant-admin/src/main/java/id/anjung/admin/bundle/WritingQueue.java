package id.anjung.admin.bundle;

import static id.anjung.admin.bundle.BundleWords.CLOSE_OF_DAY;
import static id.anjung.admin.bundle.BundleWords.SPELLING;

import id.anjung.admin.bundle.yaml.Section;
import id.anjung.queue.QueueNumber;
import id.anjung.queue.QueueRules;

/** Write how a mall runs its queues. */
final class WritingQueue {
    private WritingQueue() {}

    static Section rules(QueueRules rules) {
        var notice = rules.notice().isEmpty() ? null : rules.notice();
        var day = numbers(new Section(), "day", rules)
                .flag("outside_hours", rules.day().outsideHours())
                .text("close", CLOSE_OF_DAY.write(rules.day().close()));
        return new Section()
                .text("spelling", SPELLING.write(rules.spelling()))
                .text("notice", notice)
                .object("calling", numbers(new Section(), "calling", rules).inline())
                .object("day", day.inline())
                .object("alarms", numbers(new Section(), "alarms", rules).inline());
    }

    private static Section numbers(Section section, String part, QueueRules rules) {
        QueueNumber.of(part).forEach(number -> section.number(number.word(), number.in(rules)));
        return section;
    }
}
