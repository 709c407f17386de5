package id.anjung.ui.tenant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.anjung.access.CurrentActor;
import id.anjung.access.Permission;
import id.anjung.admin.SettingUp;
import id.anjung.admin.TenantAdditions;
import id.anjung.tenancy.TenantId;
import id.anjung.ui.shell.MainLayout;
import id.anjung.ui.shell.Opens;
import id.anjung.ui.shell.Titled;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Show step by step how an MPP is set up, what failed and why, until it is there. */
@Prototype
@Route(value = "provinsi/mpp/:kode", layout = MainLayout.class)
@Opens(Permission.OVERSEE_TENANTS)
@StyleSheet("context://static/province.css")
@StyleSheet("context://static/tenant.css")
final class SettingUpView extends Div implements Titled, BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final transient TenantAdditions additions;
    private final boolean provisions = CurrentActor.require().may(Permission.PROVISION_TENANTS, Optional.empty());
    private final Paragraph state = new Paragraph();
    private final StepList steps = new StepList();
    private final Button retry = new Button(getTranslation("tenant.retry"), event -> retry());
    private final Anchor enter = new Anchor("", getTranslation("tenant.open"));
    private transient @Nullable SettingUp shown;

    SettingUpView(TenantAdditions additions) {
        this.additions = additions;
        state.getElement().setAttribute("role", "status");
        retry.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        add(state, steps, retry, enter);
        addClassName("setting-up");
    }

    @Override
    public String title() {
        return shown == null
                ? getTranslation("tenant.setup")
                : getTranslation("tenant.setup.of", shown.tenant().name());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var found = entering.getRouteParameters()
                .get("kode")
                .flatMap(TenantId::read)
                .flatMap(additions::settingUp);
        if (found.isEmpty()) {
            entering.rerouteToError(NotFoundException.class);
            return;
        }
        show(found.get());
        if (!found.get().done()) {
            EverySecond.look(this, entering.getUI(), this::look);
        }
    }

    private void look() {
        if (shown != null) {
            additions
                    .settingUp(shown.tenant().id())
                    .filter(now -> !now.equals(shown))
                    .ifPresent(this::show);
        }
    }

    private void show(SettingUp now) {
        shown = now;
        steps.show(now.steps().stream()
                .map(step -> new StepList.Line(step.step(), step.state(), step.attempts(), step.error()))
                .toList());
        var word = now.done() ? "done" : now.failed() ? "failed" : "working";
        state.setText(getTranslation("tenant.setup." + word, now.tenant().name()));
        retry.setVisible(provisions && now.failed());
        enter.setVisible(now.done());
        enter.setHref("/mpp/" + now.tenant().slug());
        if (now.done()) {
            getUI().ifPresent(EverySecond::stop);
        }
    }

    private void retry() {
        if (shown != null) {
            additions.retry(shown.tenant().id());
            look();
        }
    }
}
