package id.anjung.ui.setting;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import id.anjung.access.Permission;
import id.anjung.configuration.ConfigurationLog;
import id.anjung.configuration.ConfigurationPlan;
import id.anjung.configuration.MallConfiguration;
import id.anjung.register.Outcome;
import id.anjung.ui.regency.PlaceParts;
import id.anjung.ui.shell.MainLayout;
import id.anjung.ui.shell.Notices;
import id.anjung.ui.shell.Opens;
import id.anjung.ui.shell.Titled;
import id.anjung.ui.shell.kit.FileLink;
import id.anjung.ui.shell.kit.Readers;
import id.anjung.ui.shell.kit.Uploads;
import id.anjung.ui.shell.kit.Writing;
import io.micronaut.context.annotation.Prototype;
import java.nio.charset.StandardCharsets;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Take the MPP's whole configuration out as a file, see what another file would change, and apply it. */
@Prototype
@Route(value = "mpp/:slug/pengaturan/berkas", layout = MainLayout.class)
@Opens(Permission.SUPERVISE_QUEUE)
@StyleSheet("context://static/setting.css")
final class ConfigurationPage extends Div implements Titled, BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final String YAML = "application/yaml";
    private static final int MOST_BYTES = 1024 * 1024;

    private final transient MallConfiguration configuration;
    private final transient ConfigurationLog log;
    private final transient Readers readers;
    private final Div findings = new Div();
    private final Div history = new Div();
    private String slug = "";

    ConfigurationPage(MallConfiguration configuration, ConfigurationLog log, Readers readers) {
        this.configuration = configuration;
        this.log = log;
        this.readers = readers;
        addClassName("setting-page");
        findings.addClassName("file-findings");
        findings.getElement().setAttribute("role", "status");
    }

    @Override
    public String title() {
        return getTranslation("setting.file.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        slug = event.getRouteParameters().get("slug").orElse("");
        removeAll();
        findings.removeAll();
        var words = words();
        var about = new Paragraph(words.say("file.about"));
        about.addClassName("quiet");
        add(new PlaceParts(slug, ConfigurationPage.class), about, export(words));
        if (Writing.allowed(Permission.MANAGE_SETTINGS)) {
            add(upload(words), findings);
        }
        add(new H2(words.say("file.history")), history);
        showHistory(words);
    }

    private FileLink export(SettingWords words) {
        return new FileLink(
                words.say("file.export"),
                slug + ".yaml",
                YAML,
                () -> configuration.export().text().getBytes(StandardCharsets.UTF_8));
    }

    private Upload upload(SettingWords words) {
        var upload =
                new Upload(UploadHandler.inMemory((about, bytes) -> plan(new String(bytes, StandardCharsets.UTF_8))));
        upload.setMaxFiles(1);
        upload.setAcceptedFileTypes(".yaml", ".yml", YAML);
        upload.setMaxFileSize(MOST_BYTES);
        Uploads.speak(upload, words.reader(), "setting.file.upload");
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    /** Show what a file would change, with the way to do it. */
    private void plan(String text) {
        show(words(), text, configuration.plan(text));
    }

    private void show(SettingWords words, String text, Outcome<ConfigurationPlan> outcome) {
        findings.removeAll();
        switch (outcome) {
            case Outcome.Done<ConfigurationPlan>(var plan) -> offer(words, text, plan);
            case Outcome.Conflict<ConfigurationPlan>(var plan) -> {
                findings.add(new Paragraph(words.say("file.overtaken")));
                offer(words, text, plan);
            }
            case Outcome.Invalid<ConfigurationPlan>(var problems) -> findings.add(new FileFaults(words, problems));
            case Outcome.Missing<ConfigurationPlan> gone -> findings.add(new Paragraph(words.say("gone")));
        }
    }

    private void offer(SettingWords words, String text, ConfigurationPlan plan) {
        findings.add(new PlanShown(words, plan));
        if (!plan.changes().isEmpty()) {
            var apply = new Button(
                    words.say(
                            "file.apply",
                            words.reader().formats().count(plan.changes().size())),
                    event -> apply(text, plan.base()));
            apply.addThemeVariants(ButtonVariant.AURA_PRIMARY);
            apply.setDisableOnClick(true);
            findings.add(apply);
        }
    }

    private void apply(String text, String seen) {
        var words = words();
        var outcome = configuration.apply(text, seen);
        if (outcome instanceof Outcome.Done) {
            findings.removeAll();
            Notices.done(words.say("file.applied"));
            showHistory(words);
        } else {
            show(words, text, outcome);
        }
    }

    private void showHistory(SettingWords words) {
        history.removeAll();
        @Nullable LongConsumer compare = Writing.allowed(Permission.MANAGE_SETTINGS) ? this::compare : null;
        history.add(new VersionList(words, log.history(), slug, this::applied, compare));
    }

    private String applied(long number) {
        return log.text(number).orElse("");
    }

    private void compare(long number) {
        plan(applied(number));
        findings.scrollIntoView();
    }

    private SettingWords words() {
        return new SettingWords(readers.here());
    }
}
