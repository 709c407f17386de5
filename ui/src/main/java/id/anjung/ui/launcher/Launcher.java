package id.anjung.ui.launcher;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.admin.AgencyApplications;
import id.anjung.admin.Province;
import id.anjung.admin.Workplace;
import id.anjung.admin.Workplaces;
import id.anjung.ui.shell.MainLayout;
import id.anjung.ui.shell.NavEntry;
import id.anjung.ui.shell.NavGroup;
import id.anjung.ui.shell.Opens;
import id.anjung.ui.shell.Titled;
import id.anjung.ui.shell.text.Formats;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

/** Greet a person and lead to everything that their one login opens: malls, consoles, applications of their agency. */
@Prototype
@Route(value = "ruang-kerja", layout = MainLayout.class)
@Opens
@NavEntry(text = "launcher.title", icon = VaadinIcon.WORKPLACE, group = NavGroup.HOME, order = 20)
@StyleSheet("context://static/launcher.css")
final class Launcher extends Div implements Titled {
    private static final long serialVersionUID = 1L;

    Launcher(Workplaces workplaces, AgencyApplications applications, Province province, Clock clock) {
        var actor = CurrentActor.require();
        var now = ZonedDateTime.now(clock.withZone(province.zone()));
        var formats = Formats.of(getLocale(), province.zone());
        addClassName("launcher");
        add(greeting(actor, now, formats));
        var mine = workplaces.mine();
        if (mine.isEmpty() && !actor.provincial()) {
            add(empty());
            return;
        }
        section(
                "launcher.places",
                mine.stream().filter(Launcher::worked).map(workplace -> new PlaceCard(workplace, formats)));
        section("launcher.consoles", consoles(actor, province, mine));
        section(
                "launcher.applications",
                applications.applicationsFor(actor).stream().map(ApplicationCard::new));
        var once = new Paragraph(getTranslation("launcher.once"));
        once.addClassName("once");
        add(once);
    }

    @Override
    public String title() {
        return getTranslation("launcher.title");
    }

    private Component greeting(Actor actor, ZonedDateTime now, Formats formats) {
        var hello = new Span(getTranslation("launcher.hello." + DayPart.of(now.toLocalTime()), actor.name()));
        hello.addClassName("hello");
        var greeting = new Paragraph(hello, new Span(formats.date(now.toLocalDate())));
        greeting.addClassName("greeting");
        return greeting;
    }

    private Component empty() {
        var empty = new Div(
                new H2(getTranslation("launcher.empty.title")),
                new Paragraph(getTranslation("launcher.empty")),
                new Paragraph(getTranslation("launcher.empty.next")));
        empty.addClassName("empty");
        return empty;
    }

    /** Tell whether the person serves there for an agency, or nobody can say while the mall is not served. */
    private static boolean worked(Workplace workplace) {
        return !workplace.duties().isEmpty() || !workplace.tenant().status().readable();
    }

    private Stream<Component> consoles(Actor actor, Province province, List<Workplace> mine) {
        var whole = actor.provincial()
                ? Stream.of(new ConsoleCard(province.name(), "provinsi", getTranslation("launcher.console.province")))
                : Stream.<ConsoleCard>empty();
        var malls = mine.stream()
                .map(Workplace::tenant)
                .filter(tenant -> tenant.status().readable())
                .filter(tenant -> actor.membershipsIn(tenant.id()).stream()
                        .anyMatch(membership -> membership.agency().isEmpty()))
                .map(tenant -> new ConsoleCard(
                        tenant.name(), "mpp/" + tenant.slug(), getTranslation("launcher.console.mall")));
        return Stream.concat(whole, malls).map(Component.class::cast);
    }

    private void section(String key, Stream<? extends Component> cards) {
        var list = new UnorderedList();
        list.addClassName("cards");
        cards.map(ListItem::new).forEach(list::add);
        if (list.getChildren().findAny().isPresent()) {
            add(new Section(new H2(getTranslation(key)), list));
        }
    }
}
