package id.anjung.ui.setting;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.anjung.access.LookingAfter;
import id.anjung.access.Permission;
import id.anjung.agency.Agencies;
import id.anjung.agency.Agency;
import id.anjung.register.Everything;
import id.anjung.register.Kept;
import id.anjung.register.Outcome;
import id.anjung.setting.level.SettingRevision;
import id.anjung.setting.level.SettingSheet;
import id.anjung.setting.level.Settings;
import id.anjung.ui.regency.PlaceParts;
import id.anjung.ui.shell.MainLayout;
import id.anjung.ui.shell.Opens;
import id.anjung.ui.shell.Titled;
import id.anjung.ui.shell.kit.Asking;
import id.anjung.ui.shell.kit.PageAddress;
import id.anjung.ui.shell.kit.PanelTabs;
import id.anjung.ui.shell.kit.Readers;
import id.anjung.ui.shell.kit.Writing;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decide how the MPP works, or one of its agencies; the address tells which. */
@Prototype
@Route(value = "mpp/:slug/pengaturan", layout = MainLayout.class)
@Opens(Permission.SUPERVISE_QUEUE)
@StyleSheet("context://static/setting.css")
final class SettingsPage extends Div implements Titled, BeforeEnterObserver, BeforeLeaveObserver {
    private static final long serialVersionUID = 1L;
    private static final String AGENCY = "instansi";

    private final transient Settings settings;
    private final transient Agencies agencies;
    private final transient Readers readers;
    private final Div shown = new Div();
    private @Nullable SettingForm form;
    private String slug = "";

    SettingsPage(Settings settings, Agencies agencies, Readers readers) {
        this.settings = settings;
        this.agencies = agencies;
        this.readers = readers;
        addClassName("setting-page");
    }

    @Override
    public String title() {
        return getTranslation("setting.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        slug = event.getRouteParameters().get("slug").orElse("");
        var asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(AGENCY)
                .orElse(Settings.MALL);
        removeAll();
        var words = new SettingWords(readers.here());
        var about = new Paragraph(words.say("about"));
        about.addClassName("quiet");
        add(new PlaceParts(slug, SettingsPage.class), about, level(words, asked), shown);
        show(words, asked);
    }

    private ComboBox<String> level(SettingWords words, String asked) {
        var names = Everything.inUse(agencies).stream().map(Kept::data).toList();
        var level = new ComboBox<String>(words.say("level"));
        level.setItems(Stream.concat(Stream.of(Settings.MALL), names.stream().map(Agency::code))
                .toList());
        level.setItemLabelGenerator(code -> names.stream()
                .filter(agency -> agency.code().equals(code))
                .map(Agency::name)
                .findFirst()
                .orElseGet(() -> words.say("level.mall")));
        level.setValue(asked);
        level.addClassName("setting-level");
        level.addValueChangeListener(event -> {
            if (event.getValue() == null) {
                level.setValue(event.getOldValue());
            } else if (event.isFromClient()) {
                new PageAddress("mpp/" + slug + "/pengaturan")
                        .replace(
                                event.getValue().isEmpty()
                                        ? QueryParameters.empty()
                                        : QueryParameters.simple(Map.of(AGENCY, event.getValue())));
                show(words, event.getValue());
            }
        });
        return level;
    }

    private void show(SettingWords words, String agency) {
        shown.removeAll();
        var sheet =
                agency.isEmpty() ? settings.ofMall() : settings.ofAgency(agency).orElse(null);
        if (sheet == null) {
            shown.add(new Paragraph(words.say("gone")));
            return;
        }
        boolean writable = agency.isEmpty()
                ? Writing.allowed(Permission.MANAGE_SETTINGS)
                : Writing.allowed(Permission.SUPERVISE_QUEUE) && LookingAfter.agency(agency);
        var place = agency.isEmpty() ? SettingRow.Place.MALL : SettingRow.Place.AGENCY;
        var revisions = new RevisionList(words, writable, number -> rolledBack(words, agency, number));
        form = new SettingForm(
                words,
                seen(sheet),
                place,
                writable,
                (seen, rows) -> save(agency, seen, rows),
                () -> revisions.show(history(agency)));
        revisions.show(history(agency));
        var tabs = new PanelTabs(words.say("tabs"));
        tabs.add("", words.say("tab.now"), form);
        tabs.add("riwayat", words.say("tab.history"), revisions);
        shown.add(tabs);
    }

    private Outcome<SettingForm.Seen> save(String agency, long seen, List<SettingRow> rows) {
        var wanted = rows.stream()
                .map(row -> new Settings.Wanted(row.key().path(), row.wanted()))
                .toList();
        return Seeing.of(
                agency.isEmpty() ? settings.changeMall(seen, wanted) : settings.changeAgency(agency, seen, wanted),
                SettingsPage::seen);
    }

    private void rolledBack(SettingWords words, String agency, long revision) {
        long seen = agency.isEmpty()
                ? settings.ofMall().revision()
                : settings.ofAgency(agency).map(SettingSheet::revision).orElse(0L);
        Seeing.tell(
                words,
                agency.isEmpty()
                        ? settings.rollBackMall(seen, revision)
                        : settings.rollBackAgency(agency, seen, revision));
        show(words, agency);
    }

    private List<SettingRevision> history(String agency) {
        return agency.isEmpty() ? settings.historyOfMall() : settings.historyOfAgency(agency);
    }

    private static SettingForm.Seen seen(SettingSheet sheet) {
        return new SettingForm.Seen(sheet.revision(), sheet.settings());
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        var open = form;
        if (open != null && open.changed()) {
            Asking.leave(readers.here(), event.postpone(), open::save);
        }
    }
}
