package id.anjung.ui.counter;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import id.anjung.access.LookingAfter;
import id.anjung.agency.Counter;
import id.anjung.catalog.Service;
import id.anjung.queue.paper.PaperEntry;
import id.anjung.register.FieldProblem;
import id.anjung.register.Kept;
import id.anjung.register.Outcome;
import id.anjung.ui.shell.kit.DateField;
import id.anjung.ui.shell.kit.SheetButton;
import id.anjung.ui.shell.kit.Sheets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Ask what stands on a paper that was served, and enter it; many of them come as a sheet. */
final class EnteringPaper extends Section {
    private static final long serialVersionUID = 1L;

    private final transient PaperPage.Paper paper;
    private final transient Spoken spoken;
    private final transient Runnable entered;
    private final transient Map<String, HasValidation> fields = new LinkedHashMap<>();
    private final TextField number = new TextField();
    private final DateField day;
    private final TimePicker taken = new TimePicker();
    private final TimePicker called = new TimePicker();
    private final TimePicker served = new TimePicker();
    private final TimePicker finished = new TimePicker();
    private final ComboBox<Counter> counter = new ComboBox<>();
    private final ComboBox<Service> service = new ComboBox<>();
    private final PriorityField priority = new PriorityField();
    private final Said said = new Said();

    EnteringPaper(PaperPage.Paper paper, Spoken spoken, Runnable entered) {
        this.paper = paper;
        this.spoken = spoken;
        this.entered = entered;
        addClassNames("card", "giving", "entering");
        day = new DateField(spoken.reader());
        number.setLabel(spoken.say("paper.number"));
        number.setPlaceholder("A-C001");
        day.setLabel(spoken.say("paper.day"));
        time(taken, "paper.taken");
        time(called, "paper.called");
        time(served, "paper.served");
        time(finished, "paper.finished");
        choices();
        fields.putAll(Map.of(
                "code", number, "day", day, "times.taken", taken, "times.called", called, "times.served", served));
        fields.putAll(Map.of("times.finished", finished, "counter", counter, "service", service));
        number.setManualValidation(true);
        day.setManualValidation(true);
        counter.setManualValidation(true);
        service.setManualValidation(true);
        var enter = new Button(spoken.say("paper.enter"), event -> enter());
        enter.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        var sheets = new Sheets(paper.sheets()::take, paper.sheets()::csv);
        var buttons = new Div(enter, new SheetButton(spoken.reader(), sheets, "nomor-cadangan.csv", entered));
        buttons.addClassName("buttons");
        var hours = new Div(taken, called, served, finished);
        hours.addClassName("hours-of-paper");
        var about = new Paragraph(spoken.say("paper.enter.about"));
        about.addClassName("quiet");
        add(
                new H2(spoken.say("paper.enter.title")),
                about,
                number,
                day,
                hours,
                service,
                counter,
                priority,
                buttons,
                said);
    }

    private void time(TimePicker field, String key) {
        field.setLabel(spoken.say(key));
        field.setStep(Duration.ofMinutes(1));
        field.setManualValidation(true);
        field.setLocale(spoken.reader().language().getLanguage().equals("en") ? Locale.UK : Locale.of("id", "ID"));
    }

    private void choices() {
        service.setLabel(spoken.say("paper.service"));
        service.setItems(spoken.plan().services().stream()
                .filter(one -> LookingAfter.agency(one.agency()))
                .toList());
        service.setItemLabelGenerator(Service::name);
        counter.setLabel(spoken.say("paper.counter.served"));
        counter.setItems(spoken.plan().counters().stream()
                .filter(one -> one.agencies().stream().anyMatch(LookingAfter::agency))
                .toList());
        counter.setItemLabelGenerator(Counter::name);
    }

    private void enter() {
        var entry = new PaperEntry(
                number.getValue().strip(),
                day.getValue(),
                new PaperEntry.Times(taken.getValue(), called.getValue(), served.getValue(), finished.getValue()),
                counter.getOptionalValue().map(Counter::code).orElse(""),
                service.getOptionalValue().map(Service::code).orElse(""),
                priority.chosen().orElse(null));
        switch (paper.entries().add(entry)) {
            case Outcome.Done<Kept<PaperEntry>>(var kept) -> done(kept.data());
            case Outcome.Invalid<Kept<PaperEntry>>(var problems) -> wrong(problems);
            case Outcome.Conflict<Kept<PaperEntry>> never -> throw new IllegalStateException("Nobody changes a paper");
            case Outcome.Missing<Kept<PaperEntry>> never -> throw new IllegalStateException("Nobody changes a paper");
        }
    }

    private void done(PaperEntry kept) {
        wrong(List.of());
        said.tell(spoken.say("paper.entered", kept.code()));
        number.clear();
        List.of(taken, called, served, finished).forEach(TimePicker::clear);
        priority.show(null);
        entered.run();
        number.focus();
    }

    private void wrong(List<FieldProblem> problems) {
        fields.values().forEach(field -> field.setInvalid(false));
        for (var problem : problems.reversed()) {
            var field = fields.get(problem.field());
            if (field != null) {
                field.setErrorMessage(spoken.reader().say(problem));
                field.setInvalid(true);
            }
        }
        if (!problems.isEmpty()) {
            said.refuse(spoken.say("paper.wrong"));
        }
    }
}
