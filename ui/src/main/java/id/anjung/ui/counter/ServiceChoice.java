package id.anjung.ui.counter;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.anjung.agency.Agency;
import id.anjung.catalog.Service;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Let services be chosen, in the order in which the visitor goes from one to the next. */
final class ServiceChoice extends Div {
    private static final long serialVersionUID = 1L;

    private final transient Spoken spoken;
    private final TextField filter = new TextField();
    private final Div offer = new Div();
    private final OrderedList chosen = new OrderedList();
    private final Paragraph none = new Paragraph();
    private final transient List<Service> wanted = new ArrayList<>();

    ServiceChoice(Spoken spoken) {
        this.spoken = spoken;
        addClassName("service-choice");
        filter.setLabel(spoken.say("desk.filter"));
        filter.setClearButtonVisible(true);
        filter.setPrefixComponent(VaadinIcon.SEARCH.create());
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(event -> offer());
        filter.setWidthFull();
        offer.addClassName("offer");
        none.setText(spoken.say("desk.chosen.none"));
        none.addClassName("quiet");
        var title = new H3(spoken.say("desk.chosen"));
        add(filter, offer, title, none, chosen);
        show();
    }

    /** List one service after the other, as a wish wants them. */
    List<List<String>> places() {
        return wanted.stream().map(Service::code).map(List::of).toList();
    }

    void clear() {
        wanted.clear();
        filter.clear();
        show();
    }

    private void show() {
        offer();
        chosen.removeAll();
        wanted.forEach(service -> chosen.add(line(service)));
        chosen.setVisible(!wanted.isEmpty());
        none.setVisible(wanted.isEmpty());
    }

    private void offer() {
        offer.removeAll();
        var text = filter.getValue().strip().toLowerCase(Locale.ROOT);
        spoken.plan().agencies().stream()
                .sorted(Comparator.comparing(Agency::shortName))
                .forEach(agency -> offer(agency, text));
        if (offer.getChildren().findAny().isEmpty()) {
            offer.add(new Paragraph(spoken.say("desk.filter.none")));
        }
    }

    private void offer(Agency agency, String text) {
        boolean all = agency.shortName().toLowerCase(Locale.ROOT).contains(text);
        var services = spoken.plan().services().stream()
                .filter(service -> service.agency().equals(agency.code()))
                .filter(service ->
                        all || service.name().toLowerCase(Locale.ROOT).contains(text))
                .sorted(Comparator.comparing(Service::name))
                .toList();
        if (!services.isEmpty()) {
            offer.add(new H3(agency.shortName()));
            services.forEach(service -> offer.add(button(service)));
        }
    }

    private Button button(Service service) {
        var button = new Button(service.name(), event -> {
            wanted.add(service);
            show();
            filter.focus();
        });
        button.setAriaLabel(spoken.say("desk.choose", service.name()));
        button.setEnabled(!wanted.contains(service));
        return button;
    }

    private ListItem line(Service service) {
        var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), event -> {
            wanted.remove(service);
            show();
        });
        remove.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        remove.setAriaLabel(spoken.say("desk.remove", service.name()));
        return new ListItem(new Span(service.name()), remove);
    }
}
