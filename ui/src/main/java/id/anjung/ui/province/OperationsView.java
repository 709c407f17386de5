package id.anjung.ui.province;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import id.anjung.access.Permission;
import id.anjung.admin.Operations;
import id.anjung.admin.Operations.Running;
import id.anjung.admin.Operations.State;
import id.anjung.admin.Province;
import id.anjung.ui.shell.MainLayout;
import id.anjung.ui.shell.Opens;
import id.anjung.ui.shell.Titled;
import id.anjung.ui.shell.text.Formats;
import io.micronaut.context.annotation.Prototype;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Show an operator at a glance whether anything needs a hand: processes, jobs, each MPP, and what was promised. */
@Prototype
@Route(value = "provinsi/operasi", layout = MainLayout.class)
@Opens(Permission.OVERSEE_TENANTS)
@StyleSheet("context://static/province.css")
final class OperationsView extends Div implements Titled {
    private static final long serialVersionUID = 1L;

    private final transient Operations operations;
    private final transient Formats formats;
    private final Paragraph summary = new Paragraph();
    private final Div figures = new Div();
    private final ProcessTable processes;
    private final JobTable jobs;
    private final MallTable malls;
    private transient @Nullable State shown;

    OperationsView(Operations operations, OverviewWatch watch, Province province) {
        this.operations = operations;
        this.formats = Formats.of(getLocale(), province.zone());
        processes = new ProcessTable(formats);
        jobs = new JobTable(formats);
        malls = new MallTable(formats);
        summary.getElement().setAttribute("role", "status");
        figures.addClassName("key-figures");
        add(summary, figures);
        add(new H2(getTranslation("operation.processes")), processes);
        add(new H2(getTranslation("operation.malls")), malls);
        add(new H2(getTranslation("operation.jobs")), jobs);
        addClassName("province-home");
        look();
        watch.follow(this, this::look);
    }

    @Override
    public String title() {
        return getTranslation("operation.title");
    }

    private void look() {
        var now = operations.now();
        if (!now.equals(shown)) {
            shown = now;
            summarise(now);
            processes.show(now.processes());
            jobs.show(now.jobs());
            malls.show(now.malls());
        }
    }

    private void summarise(State now) {
        long silent = now.processes().stream().filter(Running::silent).count();
        summary.removeAll();
        summary.add(
                now.well()
                        ? Condition.WELL.badge(getTranslation("operation.well"))
                        : Condition.TROUBLE.badge(getTranslation("operation.trouble", troubles(now, silent))));
        figures.removeAll();
        figures.add(figure(
                "operation.alive",
                formats.count(now.processes().size() - silent),
                getTranslation("operation.alive.now")));
        for (var promise : now.promises()) {
            figures.add(figure(
                    "operation.promise." + promise.kind(),
                    percent(promise.lastHour()),
                    getTranslation("operation.promised", percent(promise.percent()), percent(promise.lastDay()))));
        }
        long waiting = now.malls().stream().mapToLong(Operations.Mall::waiting).sum();
        figures.add(figure("operation.waiting", formats.count(waiting), getTranslation("operation.waiting.now")));
    }

    private String troubles(State now, long silent) {
        var troubles = new ArrayList<String>();
        name(troubles, "operation.trouble.processes", silent);
        name(
                troubles,
                "operation.trouble.jobs",
                now.jobs().stream().filter(Operations.Job::needsAttention).count());
        name(
                troubles,
                "operation.trouble.malls",
                now.malls().stream().filter(Operations.Mall::needsAttention).count());
        name(
                troubles,
                "operation.trouble.promises",
                now.promises().stream().filter(promise -> !promise.kept()).count());
        return String.join(", ", troubles);
    }

    private void name(List<String> troubles, String what, long many) {
        if (many > 0) {
            troubles.add(getTranslation(what, many));
        }
    }

    private Div figure(String name, String value, String about) {
        var number = new Span(value);
        number.addClassName("value");
        var small = new Span(about);
        small.addClassName("quiet");
        var figure = new Div(new Span(getTranslation(name)), number, small);
        figure.addClassName("figure");
        return figure;
    }

    private String percent(@Nullable Double value) {
        return value == null ? "–" : formats.percent(BigDecimal.valueOf(value).setScale(2, RoundingMode.FLOOR));
    }
}
