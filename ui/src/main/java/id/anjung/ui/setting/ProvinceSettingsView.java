package id.anjung.ui.setting;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import id.anjung.access.CurrentActor;
import id.anjung.access.Permission;
import id.anjung.register.Outcome;
import id.anjung.setting.level.EffectiveSetting;
import id.anjung.setting.level.ProvinceSettings;
import id.anjung.setting.level.SettingKey;
import id.anjung.setting.level.SettingOrigin;
import id.anjung.setting.level.Template;
import id.anjung.ui.shell.MainLayout;
import id.anjung.ui.shell.NavEntry;
import id.anjung.ui.shell.NavGroup;
import id.anjung.ui.shell.Opens;
import id.anjung.ui.shell.Titled;
import id.anjung.ui.shell.kit.Asking;
import id.anjung.ui.shell.kit.PanelTabs;
import id.anjung.ui.shell.kit.Reader;
import id.anjung.ui.shell.text.Formats;
import id.anjung.ui.shell.text.Texts;
import io.micronaut.context.annotation.Prototype;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decide what counts for all malls that decide nothing else, or may not. */
@Prototype
@Route(value = "provinsi/pengaturan", layout = MainLayout.class)
@Opens(Permission.OVERSEE_TENANTS)
@NavEntry(text = "setting.province", icon = VaadinIcon.SLIDERS, group = NavGroup.OVERSEE, order = 15)
@StyleSheet("context://static/setting.css")
final class ProvinceSettingsView extends Div implements Titled, BeforeEnterObserver, BeforeLeaveObserver {
    private static final long serialVersionUID = 1L;
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");

    private final transient ProvinceSettings settings;
    private final transient Texts texts;
    private @Nullable SettingForm form;

    ProvinceSettingsView(ProvinceSettings settings, Texts texts) {
        this.settings = settings;
        this.texts = texts;
        addClassName("setting-page");
    }

    @Override
    public String title() {
        return getTranslation("setting.province");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        var words = new SettingWords(reader());
        boolean writable = CurrentActor.require().may(Permission.MANAGE_TEMPLATE, Optional.empty());
        var revisions = new RevisionList(words, writable, number -> rollBack(words, number));
        form = new SettingForm(
                words,
                seen(settings.show()),
                SettingRow.Place.PROVINCE,
                writable,
                this::save,
                () -> revisions.show(settings.history()));
        revisions.show(settings.history());
        var about = new Paragraph(words.say("about.province"));
        about.addClassName("quiet");
        var tabs = new PanelTabs(words.say("tabs"));
        tabs.add("", words.say("tab.now"), form);
        tabs.add("riwayat", words.say("tab.history"), revisions);
        add(about, tabs);
    }

    private Reader reader() {
        return new Reader(texts, getLocale(), Formats.of(getLocale(), WITA));
    }

    private Outcome<SettingForm.Seen> save(long seen, List<SettingRow> rows) {
        var wanted = rows.stream()
                .map(row -> new ProvinceSettings.Wanted(row.key().path(), row.wanted(), row.wantedLocked()))
                .toList();
        return Seeing.of(settings.change(seen, wanted), ProvinceSettingsView::seen);
    }

    private void rollBack(SettingWords words, long revision) {
        Seeing.tell(words, settings.rollBack(settings.show().revision(), revision));
        show();
    }

    private static SettingForm.Seen seen(Template template) {
        var all = Arrays.stream(SettingKey.values())
                .map(key -> setting(key, template.of(key)))
                .toList();
        return new SettingForm.Seen(template.revision(), all);
    }

    private static EffectiveSetting setting(SettingKey key, Template.Decided decided) {
        var own = decided.value();
        var origin = own == null ? SettingOrigin.BUILT_IN : SettingOrigin.PROVINCE;
        return new EffectiveSetting(
                key,
                own == null ? key.usual() : own,
                decided.locked() ? SettingOrigin.PROVINCE_LOCKED : origin,
                own,
                new EffectiveSetting.Above(key.usual(), SettingOrigin.BUILT_IN));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        var open = form;
        if (open != null && open.changed()) {
            Asking.leave(reader(), event.postpone(), open::save);
        }
    }
}
