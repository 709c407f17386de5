package id.anjung.ui.counter;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.anjung.agency.Counter;
import id.anjung.catalog.Service;
import id.anjung.queue.Answer;
import id.anjung.queue.Ticket;
import id.anjung.queue.Transfer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Ask where a ticket goes on: for which service, if need be at which counter, and what the next officer should know. */
final class TransferDialog extends StepDialog {
    private static final long serialVersionUID = 1L;

    private record Fields(ServiceBox service, ComboBox<Counter> counter, TextArea note) {
        Transfer read() {
            var chosen = Optional.ofNullable(counter.getValue()).map(Counter::code);
            return new Transfer(service.code(), chosen.orElse(null), note.getValue());
        }
    }

    private TransferDialog(
            Ticket ticket, Spoken spoken, Fields fields, Function<Transfer, Answer<?>> step, Runnable done) {
        super(
                spoken.say("counter.transfer.title", ticket.label()),
                spoken.say("counter.transfer"),
                () -> step.apply(fields.read()),
                done);
        var counter = fields.counter();
        counter.setLabel(spoken.say("counter.transfer.counter"));
        counter.setHelperText(spoken.say("counter.transfer.counter.help"));
        counter.setItemLabelGenerator(Counter::name);
        counter.setClearButtonVisible(true);
        counter.setEnabled(false);
        counter.setWidthFull();
        fields.service().chosen(service -> {
            var there = counters(spoken, ticket, service.map(Service::agency).orElse(""));
            counter.setItems(there);
            counter.setEnabled(!there.isEmpty());
        });
        fields.note().setLabel(spoken.say("counter.transfer.note"));
        fields.note().setWidthFull();
        ask(new Paragraph(spoken.say("counter.transfer.effect")), fields.service(), counter, fields.note());
        confirmBy(Key.F8);
        fields.service().focus();
    }

    private static List<Counter> counters(Spoken spoken, Ticket ticket, String agency) {
        return spoken.plan().counters().stream()
                .filter(counter -> counter.agencies().contains(agency))
                .filter(counter -> counter.site().equals(ticket.wanted().site()))
                .toList();
    }

    static void ask(Ticket ticket, String note, Spoken spoken, Function<Transfer, Answer<?>> step, Runnable done) {
        var words = new TextArea();
        words.setValue(note);
        new TransferDialog(ticket, spoken, new Fields(new ServiceBox(spoken), new ComboBox<>(), words), step, done)
                .open();
    }
}
