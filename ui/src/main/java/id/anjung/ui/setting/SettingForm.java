package id.anjung.ui.setting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import id.anjung.register.FieldProblem;
import id.anjung.register.Outcome;
import id.anjung.setting.level.EffectiveSetting;
import id.anjung.ui.shell.Notices;
import id.anjung.ui.shell.kit.Keys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

/** Let a person decide settings of one level; what is decided together is saved together, or not at all. */
final class SettingForm extends Div {
    private static final long serialVersionUID = 1L;

    private final transient SettingWords words;
    private final transient BiFunction<Long, List<SettingRow>, Outcome<Seen>> save;
    private final transient Runnable saved;
    private final List<SettingRow> rows = new ArrayList<>();
    private final List<Section> parts = new ArrayList<>();
    private final Checkbox onlyDiffering = new Checkbox();
    private final Button button = new Button();
    private long revision;

    /**
     * Hold settings as they were read.
     *
     * @param revision counts the changes of the level
     * @param settings what counts there
     */
    record Seen(long revision, List<EffectiveSetting> settings) {}

    /**
     * Show a level.
     *
     * @param save decides for the level: by the revision seen and the rows that were changed
     * @param saved called when something was decided
     */
    SettingForm(
            SettingWords words,
            Seen seen,
            SettingRow.Place place,
            boolean writable,
            BiFunction<Long, List<SettingRow>, Outcome<Seen>> save,
            Runnable saved) {
        this.words = words;
        this.save = save;
        this.saved = saved;
        this.revision = seen.revision();
        addClassName("setting-form");
        onlyDiffering.setLabel(words.say("only." + place.name().toLowerCase(Locale.ROOT)));
        onlyDiffering.addValueChangeListener(event -> narrow());
        var tools = new Div(onlyDiffering);
        tools.addClassName("setting-tools");
        add(tools);
        var byPart = new LinkedHashMap<String, Section>();
        for (var setting : seen.settings()) {
            var row = new SettingRow(words, setting, place, writable, this::touched);
            rows.add(row);
            byPart.computeIfAbsent(setting.key().part(), this::part).add(row);
        }
        button.setText(words.say("save"));
        button.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        button.addClickListener(event -> save());
        Keys.confirm(button);
        button.setEnabled(false);
        var foot = new Div(button);
        foot.addClassName("setting-foot");
        foot.setVisible(writable);
        add(foot);
    }

    private Section part(String name) {
        var part = new Section(new H2(words.say("part." + name)));
        part.addClassName("card");
        parts.add(part);
        add(part);
        return part;
    }

    boolean changed() {
        return rows.stream().anyMatch(SettingRow::changed);
    }

    private void touched() {
        button.setEnabled(changed());
    }

    private void narrow() {
        rows.forEach(row -> row.narrow(onlyDiffering.getValue()));
        parts.forEach(part -> part.setVisible(
                part.getChildren().anyMatch(child -> child instanceof SettingRow && child.isVisible())));
    }

    /** Save what was changed; false when it was refused. */
    boolean save() {
        var changed = rows.stream().filter(SettingRow::changed).toList();
        return switch (save.apply(revision, changed)) {
            case Outcome.Done<Seen>(var now) -> {
                take(now.settings(), SettingRow::show);
                revision = now.revision();
                touched();
                Notices.done(words.say("saved"));
                saved.run();
                yield true;
            }
            case Outcome.Conflict<Seen>(var now) -> {
                take(now.settings(), SettingRow::behind);
                revision = now.revision();
                touched();
                Notices.failure(words.say("conflict"));
                yield false;
            }
            case Outcome.Invalid<Seen>(var problems) -> {
                problems.forEach(this::wrong);
                Notices.failure(words.say("wrong"));
                yield false;
            }
            case Outcome.Missing<Seen> gone -> {
                Notices.failure(words.say("gone"));
                yield false;
            }
        };
    }

    private void wrong(FieldProblem problem) {
        rows.stream()
                .filter(row -> row.key().path().equals(problem.field()))
                .forEach(row -> row.wrong(words.reader().say(problem)));
    }

    private void take(List<EffectiveSetting> settings, Taking taking) {
        Map<Object, EffectiveSetting> byKey = new LinkedHashMap<>();
        settings.forEach(setting -> byKey.put(setting.key(), setting));
        for (var row : rows) {
            var setting = byKey.get(row.key());
            if (setting != null) {
                taking.of(row, setting);
            }
        }
    }

    private interface Taking {
        void of(SettingRow row, EffectiveSetting setting);
    }
}
