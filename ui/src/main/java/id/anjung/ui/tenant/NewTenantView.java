package id.anjung.ui.tenant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.anjung.access.Permission;
import id.anjung.admin.Addition;
import id.anjung.admin.NewTenant;
import id.anjung.admin.Regency;
import id.anjung.admin.TenantAdditions;
import id.anjung.admin.TenantTemplate;
import id.anjung.ui.shell.MainLayout;
import id.anjung.ui.shell.Notices;
import id.anjung.ui.shell.Opens;
import id.anjung.ui.shell.Titled;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Lead the province through adding an MPP: whose it is, what it begins with, and a last look. */
@Prototype
@Route(value = "provinsi/mpp-baru", layout = MainLayout.class)
@Opens(Permission.PROVISION_TENANTS)
@StyleSheet("context://static/province.css")
@StyleSheet("context://static/tenant.css")
final class NewTenantView extends Div implements Titled, BeforeEnterObserver {
    /** Name of the regency's code in addresses that lead here. */
    static final String REGENCY = "wilayah";

    private static final long serialVersionUID = 1L;

    private int open;
    private final transient TenantAdditions additions;
    private final transient List<Regency> vacant;
    private final PlacePart place;
    private final ContentPart content;
    private final ReviewPart review = new ReviewPart();
    private final List<Part> parts;
    private final List<ListItem> marks;
    private final Button back = new Button(getTranslation("tenant.back"), event -> open(open - 1));
    private final Button next = new Button(getTranslation("tenant.next"), event -> goOn());

    NewTenantView(TenantAdditions additions, TenantTemplate template) {
        this.additions = additions;
        vacant = additions.vacant();
        place = new PlacePart(vacant, template);
        content = new ContentPart(template);
        parts = List.of(place, content, review);
        marks = IntStream.of(0, 1, 2)
                .mapToObj(i -> new ListItem(getTranslation("tenant.step." + i)))
                .toList();
        var steps = new OrderedList(marks.toArray(ListItem[]::new));
        steps.addClassName("wizard-steps");
        next.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        var buttons = new Div(back, next);
        buttons.addClassName("wizard-buttons");
        add(steps);
        parts.forEach(this::add);
        add(buttons);
        addClassName("wizard");
        open(0);
    }

    @Override
    public String title() {
        return getTranslation("tenant.new.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        entering.getLocation()
                .getQueryParameters()
                .getSingleParameter(REGENCY)
                .flatMap(code -> vacant.stream()
                        .filter(regency -> regency.id().regionCode().equals(code))
                        .findFirst())
                .ifPresent(place::choose);
    }

    private void open(int part) {
        open = part;
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).setVisible(i == part);
            marks.get(i).getElement().setAttribute("aria-current", i == part ? "step" : "false");
        }
        back.setVisible(part > 0);
        next.setText(getTranslation(part == parts.size() - 1 ? "tenant.make" : "tenant.next"));
        if (parts.get(part) == review) {
            wish(regency -> review.tell(regency, services()));
        }
    }

    private int services() {
        return content.chosen().stream()
                .mapToInt(TenantTemplate.Offered::services)
                .sum();
    }

    private void goOn() {
        var part = parts.get(open);
        boolean wrong = part.show(part.faults()) || part == place && place.lacksRegency();
        if (!wrong && part == review) {
            wish(this::make);
        } else if (!wrong) {
            open(open + 1);
        }
    }

    private void wish(Consumer<NewTenant> use) {
        place.chosen()
                .map(regency -> new NewTenant(
                        regency.id(),
                        place.slug(),
                        place.name(),
                        place.address(),
                        content.chosen().stream()
                                .map(TenantTemplate.Offered::code)
                                .toList(),
                        review.admin()))
                .ifPresent(use);
    }

    private void make(NewTenant wish) {
        switch (additions.add(wish)) {
            case Addition.Requested asked ->
                getUI().ifPresent(ui ->
                        ui.navigate("provinsi/mpp/" + wish.regency().regionCode()));
            case Addition.AlreadyThere there -> Notices.failure(getTranslation("tenant.there"));
            case Addition.NotOfProvince foreign -> Notices.failure(getTranslation("tenant.foreign"));
            case Addition.Refused(var faults) -> {
                for (int i = parts.size() - 1; i >= 0; i--) {
                    if (parts.get(i).show(faults)) {
                        open(i);
                    }
                }
            }
        }
    }
}
