package id.anjung.ui.counter;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.anjung.access.Permission;
import id.anjung.queue.Visit;
import id.anjung.ui.shell.MainLayout;
import id.anjung.ui.shell.NavEntry;
import id.anjung.ui.shell.NavGroup;
import id.anjung.ui.shell.Opens;
import id.anjung.ui.shell.Titled;
import io.micronaut.context.annotation.Prototype;

/** Give numbers at the front desk, and look after visits whose number is known. */
@Prototype
@Route(value = "mpp/:slug/loket-depan", layout = MainLayout.class)
@Opens(Permission.ISSUE_TICKETS)
@NavEntry(
        text = "desk.title",
        icon = VaadinIcon.TICKET,
        group = NavGroup.WORK,
        order = 20,
        to = Permission.SERVE_TICKETS)
@StyleSheet("context://static/counter.css")
final class FrontDeskPage extends Div implements Titled, BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient FrontDesk desk;
    private final Div shown = new Div();
    private final Said said = new Said();

    FrontDeskPage(FrontDesk desk) {
        this.desk = desk;
        addClassName("hall-page");
    }

    @Override
    public String title() {
        return getTranslation("desk.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        shown.removeAll();
        var spoken = desk.spoken();
        var desks = new Div(
                new GivingNumbers(desk, spoken, visit -> show(visit, spoken.say("desk.given"))), finding(spoken));
        desks.addClassName("front-desk");
        var slug = event.getRouteParameters().get("slug").orElse("");
        add(new HallParts(slug, FrontDeskPage.class), desks);
    }

    private Section finding(Spoken spoken) {
        var number = new TextField(spoken.say("desk.number"));
        number.setPlaceholder("A-001");
        number.setValueChangeMode(ValueChangeMode.EAGER);
        var find = new Button(spoken.say("desk.find"), event -> find(number.getValue()));
        number.addKeyPressListener(Key.ENTER, event -> find(number.getValue()));
        var line = new Div(number, find);
        line.addClassName("find-line");
        var section = new Section(new H2(spoken.say("desk.visit")), line, said, shown);
        section.addClassNames("card", "finding");
        return section;
    }

    private void find(String number) {
        desk.byNumber(number).ifPresentOrElse(visit -> show(visit, ""), () -> {
            shown.removeAll();
            said.refuse(getTranslation("desk.missing", number));
        });
    }

    private void show(Visit visit, String words) {
        shown.removeAll();
        said.tell(words);
        var card = new VisitCard(desk, desk.spoken(), visit);
        shown.add(card);
        card.scrollIntoView();
    }
}
