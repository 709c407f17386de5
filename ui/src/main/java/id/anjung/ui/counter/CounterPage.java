package id.anjung.ui.counter;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import id.anjung.access.Permission;
import id.anjung.ui.shell.MainLayout;
import id.anjung.ui.shell.NavEntry;
import id.anjung.ui.shell.NavGroup;
import id.anjung.ui.shell.Opens;
import id.anjung.ui.shell.kit.Writing;
import io.micronaut.context.annotation.Prototype;
import org.jspecify.annotations.Nullable;

/** Let an officer open a counter, call and serve. */
@Prototype
@Route(value = "mpp/:slug/antrean", layout = MainLayout.class)
@Opens(Permission.SERVE_TICKETS)
@NavEntry(text = "counter.title", icon = VaadinIcon.MEGAPHONE, group = NavGroup.WORK, order = 10)
@StyleSheet("context://static/counter.css")
@JavaScript("context://static/counter.js")
final class CounterPage extends LivePage {
    private static final long serialVersionUID = 1L;

    private final transient ReadingCounter reading;
    private final transient CounterChoices choices;
    private final transient Steps steps;
    private final transient Speaking speaking;
    private @Nullable CounterConsole console;
    private @Nullable ChooseCounter choosing;

    CounterPage(ReadingCounter reading, CounterChoices choices, Steps steps, Speaking speaking, QueueWatch watch) {
        super(watch);
        this.reading = reading;
        this.choices = choices;
        this.steps = steps;
        this.speaking = speaking;
        addClassName("counter-page");
    }

    @Override
    public String title() {
        return getTranslation("counter.title");
    }

    @Override
    void begin(String slug) {
        clear();
    }

    private void clear() {
        removeAll();
        console = null;
        choosing = null;
    }

    @Override
    void look() {
        reading.now().ifPresentOrElse(at -> console().show(at), () -> choosing().show(choices.mine()));
    }

    /** Say that the screen is still there once the browser has answered: a tab lives on here when its browser died. */
    @Override
    void beat() {
        getElement().executeJs("return true").then(answer -> seen());
        look();
    }

    private void seen() {
        if (Writing.allowed(Permission.SERVE_TICKETS)) {
            steps.sessions().seen();
        }
    }

    private CounterConsole console() {
        var known = console;
        if (known != null) {
            return known;
        }
        clear();
        var fresh = new CounterConsole(steps, speaking, this::look);
        console = fresh;
        add(fresh);
        return fresh;
    }

    private ChooseCounter choosing() {
        var known = choosing;
        if (known != null) {
            return known;
        }
        clear();
        var fresh = new ChooseCounter(steps.sessions(), speaking, this::look);
        choosing = fresh;
        add(fresh);
        return fresh;
    }
}
