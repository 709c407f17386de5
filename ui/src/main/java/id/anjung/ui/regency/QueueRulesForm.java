package id.anjung.ui.regency;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import id.anjung.queue.CloseOfDay;
import id.anjung.queue.QueueNumber;
import id.anjung.queue.QueueRules;
import id.anjung.queue.Spelling;
import id.anjung.register.FieldProblem;
import id.anjung.register.Problem;
import id.anjung.ui.shell.kit.Draft;
import id.anjung.ui.shell.kit.Reader;
import id.anjung.ui.shell.kit.RecordForm;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Let a person decide how queues are run; each rule says what it does, and what is usual. */
final class QueueRulesForm extends RecordForm<QueueRules> {
    private static final long serialVersionUID = 1L;
    private static final String HELP = "regency.rules.help.";

    private final Paragraph origin = new Paragraph();
    private final Map<QueueNumber, IntegerField> numbers = new EnumMap<>(QueueNumber.class);
    private final Select<CloseOfDay> close;
    private final Checkbox outsideHours;
    private final Select<Spelling> spelling;
    private final TextArea notice;
    private transient QueueRules shown = QueueRules.USUAL;

    QueueRulesForm(Reader reader, String words) {
        super(reader, words);
        addClassName("rules-form");
        origin.addClassNames("wide", "aside");
        add(origin);
        part("calling");
        part("day");
        close = field("day.close", Inputs.choice(reader, "regency.close", CloseOfDay.values()));
        close.setHelperText(usually(
                "day.close", reader.say("regency.close", QueueRules.USUAL.day().close())));
        outsideHours = field("day.outsideHours", Inputs.wide(new Checkbox()));
        outsideHours.setHelperText(reader.say(HELP + "day.outsideHours"));
        part("alarms");
        head("hall");
        spelling = field("spelling", new Select<>());
        spelling.setItems(Spelling.values());
        spelling.setItemLabelGenerator(Spelling::word);
        spelling.setHelperText(usually("spelling", QueueRules.USUAL.spelling().word()));
        notice = field("notice", Inputs.wide(new TextArea()));
        notice.setMaxLength(QueueRules.LONGEST_NOTICE);
        notice.setHelperText(reader.say(HELP + "notice"));
    }

    private void head(String part) {
        var head = new H2(reader().say("regency.rules.part." + part));
        head.addClassName("wide");
        add(head);
    }

    private void part(String part) {
        head(part);
        for (var number : QueueNumber.of(part)) {
            var input = new IntegerField();
            input.setMin(number.least());
            input.setMax(number.most());
            input.setStepButtonsVisible(true);
            input.setHelperText(usually(number.path(), reader().formats().count(number.in(QueueRules.USUAL))));
            numbers.put(number, required(number.path(), input));
        }
    }

    private String usually(String path, String value) {
        return reader().say(HELP + path) + " " + reader().say("regency.rules.usual", value);
    }

    @Override
    protected void existing(boolean there) {
        super.existing(there);
        var changed = numbers.keySet().stream()
                .filter(number -> number.in(shown) != number.in(QueueRules.USUAL))
                .count();
        origin.setText(
                there
                        ? reader().say(
                                        "regency.rules.origin.own",
                                        reader().formats().count(changed))
                        : reader().say("regency.rules.origin.usual"));
    }

    @Override
    protected void fill(QueueRules rules) {
        shown = rules;
        numbers.forEach((number, input) -> input.setValue(number.in(rules)));
        close.setValue(rules.day().close());
        outsideHours.setValue(rules.day().outsideHours());
        spelling.setValue(rules.spelling());
        notice.setValue(rules.notice());
    }

    @Override
    protected void begin(Map<String, String> given) {
        fill(QueueRules.USUAL);
    }

    @Override
    protected Draft<QueueRules> read() {
        var missing = numbers.entrySet().stream()
                .filter(entry -> entry.getValue().getValue() == null)
                .map(entry -> FieldProblem.of(entry.getKey().path(), Problem.NOT_A_NUMBER))
                .toList();
        return missing.isEmpty() ? new Draft.Complete<>(rules()) : new Draft.Lacking<>(List.copyOf(missing));
    }

    private QueueRules rules() {
        var choices = new QueueRules.Choices(outsideHours.getValue(), close.getValue(), spelling.getValue());
        return QueueRules.of(this::number, choices, notice.getValue().strip());
    }

    private int number(QueueNumber number) {
        return Objects.requireNonNull(numbers.get(number), "a field of each number")
                .getValue();
    }
}
