package id.anjung.ui.counter;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import id.anjung.agency.Site;
import id.anjung.queue.Answer;
import id.anjung.queue.TicketSource;
import id.anjung.queue.Visit;
import id.anjung.queue.Wish;
import id.anjung.ui.shell.kit.Keys;
import java.util.Optional;
import java.util.function.Consumer;

/** Ask what somebody comes for, and give them a number. */
final class GivingNumbers extends Section {
    private static final long serialVersionUID = 1L;

    private final transient FrontDesk desk;
    private final transient Consumer<Visit> given;
    private final Select<Site> site = new Select<>();
    private final ServiceChoice services;
    private final PriorityField priority = new PriorityField();
    private final Said said = new Said();

    GivingNumbers(FrontDesk desk, Spoken spoken, Consumer<Visit> given) {
        this.desk = desk;
        this.given = given;
        addClassNames("card", "giving");
        services = new ServiceChoice(spoken);
        var sites = spoken.plan().sites();
        site.setLabel(spoken.say("desk.site"));
        site.setItems(sites);
        site.setItemLabelGenerator(Site::name);
        sites.stream().findFirst().ifPresent(site::setValue);
        site.setVisible(sites.size() > 1);
        var give = new Button(spoken.say("desk.give"), event -> give());
        give.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        Keys.confirm(give);
        add(new H2(spoken.say("desk.new")), site, services, priority, give, said);
    }

    private void give() {
        var there = Optional.ofNullable(site.getValue()).map(Site::code).orElse("");
        var wish = new Wish(
                there, services.places(), TicketSource.DESK, priority.chosen().orElse(null), false, null);
        var answer = desk.issuing().issue(wish);
        said.tell(answer);
        if (answer instanceof Answer.Done<Visit>(var visit)) {
            services.clear();
            priority.show(null);
            given.accept(visit);
        }
    }
}
