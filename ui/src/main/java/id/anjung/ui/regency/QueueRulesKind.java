package id.anjung.ui.regency;

import id.anjung.access.Permission;
import id.anjung.queue.KeptRules;
import id.anjung.queue.QueueNumber;
import id.anjung.queue.QueueRules;
import id.anjung.ui.shell.kit.Fact;
import id.anjung.ui.shell.kit.Kind;
import id.anjung.ui.shell.kit.Reader;
import id.anjung.ui.shell.kit.RecordForm;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Describe how the MPP runs its queues. */
@Singleton
record QueueRulesKind(KeptRules keeping) implements Kind<QueueRules> {
    @Override
    public String noun() {
        return "queue-rules";
    }

    @Override
    public String words() {
        return "regency.rules";
    }

    @Override
    public Class<QueueRules> type() {
        return QueueRules.class;
    }

    @Override
    public Permission writing() {
        return Permission.MANAGE_QUEUE;
    }

    @Override
    public boolean retirable() {
        return false;
    }

    @Override
    public List<Fact<QueueRules>> facts(Reader reader) {
        var numbers = Arrays.stream(QueueNumber.values())
                .map(number -> Fact.<QueueRules>of(
                        number.path(), rules -> reader.formats().count(number.in(rules))));
        var others = Stream.<Fact<QueueRules>>of(
                Fact.of(
                        "day.close",
                        rules -> reader.say("regency.close", rules.day().close())),
                Fact.of("day.outsideHours", rules -> reader.say(rules.day().outsideHours())),
                Fact.of("spelling", rules -> rules.spelling().word()),
                Fact.of("notice", QueueRules::notice));
        return Stream.concat(numbers, others).toList();
    }

    @Override
    public RecordForm<QueueRules> form(Reader reader) {
        return new QueueRulesForm(reader, words());
    }
}
