package id.anjung.ui.stage;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import id.anjung.admin.Declarer;
import id.anjung.admin.Stage;
import id.anjung.admin.StageRule;
import id.anjung.ui.shell.kit.DateField;
import id.anjung.ui.shell.kit.ProvinceReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Let a person choose by which rule regencies with an MPP are counted. */
final class RuleLine extends Div {
    private static final long serialVersionUID = 1L;
    private static final Stage USUAL = Stage.OPERATING;

    private final DateField day;
    private final Select<Stage> least = new Select<>();
    private final ComboBox<Declarer> declarer = new ComboBox<>();
    private final LocalDate today;

    RuleLine(ProvinceReader reader, Runnable changed) {
        var here = reader.here();
        today = reader.today();
        day = new DateField(here);
        day.setLabel(here.say("stage.rule.day"));
        day.setMax(today);
        day.setValue(today);
        least.setLabel(here.say("stage.rule.least"));
        least.setItems(Stream.of(Stage.values()).skip(1).toList());
        least.setItemLabelGenerator(stage -> here.say("stage.name", stage));
        least.setValue(USUAL);
        declarer.setLabel(here.say("stage.rule.declarer"));
        declarer.setItems(Declarer.values());
        declarer.setItemLabelGenerator(one -> here.say("stage.by", one));
        declarer.setPlaceholder(here.say("stage.rule.anybody"));
        declarer.setClearButtonVisible(true);
        add(day, least, declarer);
        addClassName("rule-line");
        hear(day, changed);
        hear(least, changed);
        hear(declarer, changed);
    }

    /** Take the rule from the address; what it does not say, or nobody understands, is as usual. */
    void read(QueryParameters said) {
        day.setValue(said.getSingleParameter("tanggal")
                .flatMap(RuleLine::date)
                .filter(asked -> !asked.isAfter(today))
                .orElse(today));
        least.setValue(said.getSingleParameter("tahap")
                .flatMap(named(Stage.values()))
                .filter(stage -> stage != Stage.NONE)
                .orElse(USUAL));
        declarer.setValue(said.getSingleParameter("menurut")
                .flatMap(named(Declarer.values()))
                .orElse(null));
    }

    QueryParameters said() {
        var said = new LinkedHashMap<String, String>();
        var chosen = chosen();
        if (!chosen.day().equals(today)) {
            said.put("tanggal", chosen.day().toString());
        }
        if (chosen.least() != USUAL) {
            said.put("tahap", chosen.least().name());
        }
        if (chosen.declarer() != null) {
            said.put("menurut", chosen.declarer().name());
        }
        return QueryParameters.simple(said);
    }

    StageRule chosen() {
        return new StageRule(
                Optional.ofNullable(day.getValue()).orElse(today),
                Optional.ofNullable(least.getValue()).orElse(USUAL),
                declarer.getValue());
    }

    private static void hear(HasValue<?, ?> field, Runnable changed) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
    }

    private static Optional<LocalDate> date(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException strange) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Function<String, Optional<E>> named(E[] all) {
        return name -> Stream.of(all).filter(one -> one.name().equals(name)).findFirst();
    }
}
