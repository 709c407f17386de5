package id.anjung.ui.setting;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import id.anjung.configuration.ConfigurationChange;
import id.anjung.configuration.ConfigurationPlan;
import id.anjung.ui.shell.kit.Difference;
import id.anjung.ui.shell.kit.DifferenceTable;
import java.util.Objects;

/** Show what a file would change, record by record, in the order and the words of the file. */
final class PlanShown extends Div {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;

    PlanShown(SettingWords words, ConfigurationPlan plan) {
        addClassName("plan");
        var changes = plan.changes();
        var formats = words.reader().formats();
        add(new Paragraph(
                changes.isEmpty() ? words.say("file.same") : words.say("file.changes", formats.count(changes.size()))));
        changes.stream().limit(MOST).forEach(change -> add(shown(words, change)));
        if (changes.size() > MOST) {
            add(new Paragraph(words.say("file.more", formats.count(changes.size() - MOST))));
        }
    }

    private static Div shown(SettingWords words, ConfigurationChange change) {
        var one = new Div(new H3(words.change(change)));
        if (change.move() == ConfigurationChange.Move.CHANGED) {
            var differences = change.fields().stream()
                    .map(field -> new Difference(
                            field.path(),
                            Objects.requireNonNullElse(field.before(), ""),
                            Objects.requireNonNullElse(field.after(), "")))
                    .toList();
            one.add(new DifferenceTable(words.say("file.now"), words.say("file.then"), differences));
        }
        return one;
    }
}
