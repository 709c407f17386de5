package id.anjung.ui.province;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.anjung.access.Permission;
import id.anjung.admin.Province;
import id.anjung.admin.TenantAdministration;
import id.anjung.admin.TrailSearch;
import id.anjung.audit.AuditEntry;
import id.anjung.audit.AuditEvent;
import id.anjung.ui.shell.MainLayout;
import id.anjung.ui.shell.Narrow;
import id.anjung.ui.shell.NavEntry;
import id.anjung.ui.shell.NavGroup;
import id.anjung.ui.shell.Opens;
import id.anjung.ui.shell.Titled;
import id.anjung.ui.shell.kit.FileLink;
import id.anjung.ui.shell.text.Formats;
import io.micronaut.context.annotation.Prototype;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;

/** Show the province's trail, newest first; what is looked for stands in the address. */
@Prototype
@Route(value = "provinsi/jejak-audit", layout = MainLayout.class)
@Opens(Permission.READ_PROVINCE_AUDIT)
@NavEntry(text = "province.trail", icon = VaadinIcon.CLIPBOARD_TEXT, group = NavGroup.TRACE, order = 10)
@StyleSheet("context://static/province.css")
final class TrailView extends Div implements Titled, BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final String PATH = "provinsi/jejak-audit";
    private static final Set<AuditEvent> OF_THE_PROVINCE =
            EnumSet.range(AuditEvent.TENANT_REQUESTED, AuditEvent.PERSON_ENABLED);
    /** The heads of chains come by the clock, and would drown what people did. */
    private static final Set<AuditEvent> USUAL = EnumSet.complementOf(EnumSet.of(AuditEvent.TRAIL_ANCHORED));

    private final transient TenantAdministration administration;
    private final Grid<AuditEntry> grid = new Grid<>();
    private final TextField text = new TextField(getTranslation("province.trail.search"));
    private final ComboBox<AuditEvent> event = new ComboBox<>(getTranslation("province.trail.event"));

    TrailView(TenantAdministration administration, Province province, TrailWords words) {
        this.administration = administration;
        var formats = Formats.of(getLocale(), province.zone());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        event.setItems(OF_THE_PROVINCE);
        event.setItemLabelGenerator(one -> one.words(getLocale()));
        event.setClearButtonVisible(true);
        event.setPlaceholder(getTranslation("province.trail.usual"));
        var filter = new Div(
                text,
                event,
                FileLink.large(
                        getTranslation("province.trail.chain"),
                        "jejak-audit-provinsi.jsonl",
                        "application/jsonl",
                        administration::provinceTrail));
        filter.addClassName("filter");
        grid.addThemeVariants(GridVariant.AURA_ROW_STRIPES, GridVariant.AURA_WRAP_CELL_CONTENT);
        grid.getElement().setAttribute("aria-label", getTranslation("province.trail"));
        grid.setEmptyStateText(getTranslation("province.trail.empty"));
        grid.addComponentColumn(entry -> together(entry, formats, words))
                .setHeader(getTranslation("province.trail"))
                .setKey(Narrow.COLUMN);
        column("when", entry -> formats.moment(entry.at()), "13rem");
        column("event", entry -> entry.event().words(getLocale()), "14rem");
        column("who", entry -> entry.actor().name(), "12rem");
        column("what", entry -> entry.subject().name(), "14rem");
        column("detail", entry -> words.detail(entry, this::getTranslation), "18rem");
        Narrow.fit(grid, Set.of());
        add(filter, grid);
        addClassName("trail-view");
        text.addValueChangeListener(change -> search());
        event.addValueChangeListener(change -> search());
    }

    @Override
    public String title() {
        return getTranslation("province.trail");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var asked = entering.getLocation().getQueryParameters();
        text.setValue(asked.getSingleParameter("cari").orElse(""));
        asked.getSingleParameter("jenis")
                .flatMap(name -> OF_THE_PROVINCE.stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst())
                .ifPresent(event::setValue);
        look();
    }

    private void search() {
        var asked = new HashMap<String, String>();
        if (!text.isEmpty()) {
            asked.put("cari", text.getValue());
        }
        Optional.ofNullable(event.getValue()).ifPresent(one -> asked.put("jenis", one.name()));
        getUI().ifPresent(tab ->
                tab.getPage().getHistory().replaceState(null, new Location(PATH, QueryParameters.simple(asked))));
        look();
    }

    /** Begin at what is newest now, so that pages stay steady while entries are added. */
    private void look() {
        long newest = administration.provinceAudit(TrailSearch.ALL, 0, 1).stream()
                .mapToLong(AuditEntry::id)
                .findFirst()
                .orElse(0);
        var kinds = event.getValue() == null ? USUAL : Set.of(event.getValue());
        var search = new TrailSearch(newest + 1, text.getValue(), kinds);
        grid.setItems(query -> administration.provinceAudit(search, query.getOffset(), query.getLimit()).stream());
    }

    private Component together(AuditEntry entry, Formats formats, TrailWords words) {
        var event = new Span(entry.event().words(getLocale()));
        event.addClassName("name");
        var when = new Span(formats.moment(entry.at()) + ", " + entry.actor().name());
        when.addClassName("quiet");
        var cell = new Div(event, when, new Span(entry.subject().name()));
        Optional.of(words.detail(entry, this::getTranslation))
                .filter(detail -> !detail.isEmpty())
                .map(Span::new)
                .ifPresent(cell::add);
        cell.addClassName("stacked");
        return cell;
    }

    private void column(String key, ValueProvider<AuditEntry, String> value, String width) {
        grid.addColumn(value)
                .setHeader(getTranslation("province.trail." + key))
                .setKey(key)
                .setWidth(width)
                .setFlexGrow(key.equals("detail") ? 1 : 0);
    }
}
