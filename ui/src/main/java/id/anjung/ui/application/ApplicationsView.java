package id.anjung.ui.application;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import id.anjung.access.AccountsUnreachable;
import id.anjung.access.CurrentActor;
import id.anjung.access.Permission;
import id.anjung.admin.Application;
import id.anjung.admin.ApplicationRegistry;
import id.anjung.admin.Registration;
import id.anjung.admin.Registration.Fault;
import id.anjung.admin.TenantTemplate;
import id.anjung.ui.shell.MainLayout;
import id.anjung.ui.shell.NavEntry;
import id.anjung.ui.shell.NavGroup;
import id.anjung.ui.shell.Notices;
import id.anjung.ui.shell.Opens;
import id.anjung.ui.shell.Titled;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** List the applications of agencies, and let the province register, renew and stop them. */
@Prototype
@Route(value = "provinsi/aplikasi", layout = MainLayout.class)
@Opens(Permission.OVERSEE_TENANTS)
@NavEntry(text = "application.title", icon = VaadinIcon.PLUG, group = NavGroup.OVERSEE, order = 25)
@StyleSheet("context://static/records.css")
@StyleSheet("context://static/province.css")
final class ApplicationsView extends Div implements Titled {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable ApplicationRegistry registry;
    private final boolean manages = CurrentActor.require().may(Permission.MANAGE_APPLICATIONS, Optional.empty());
    private final Grid<Application> grid = new Grid<>();

    ApplicationsView(@Nullable ApplicationRegistry registry, TenantTemplate template) {
        this.registry = registry;
        addClassName("accounts-view");
        add(new ApplicationParts(ApplicationsView.class));
        if (registry == null) {
            add(new Paragraph(getTranslation("application.absent")));
            return;
        }
        var register = new Button(
                getTranslation("application.register.ask"),
                event -> new RegisterDialog(template.agencies(), this::register).open());
        register.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        register.setVisible(manages);
        var tools = new Div(register);
        tools.addClassName("account-tools");
        NamedList.begin(grid, "application", "18rem", ApplicationsView::told);
        grid.addColumn(one -> one.wish().agency())
                .setHeader(getTranslation("application.agency"))
                .setWidth("9rem")
                .setFlexGrow(0);
        grid.addColumn(one -> one.wish().redirect())
                .setHeader(getTranslation("application.redirect"))
                .setWidth("20rem");
        NamedList.end(grid, this::actions);
        add(tools, grid);
        look();
    }

    @Override
    public String title() {
        return getTranslation("application.title");
    }

    private void look() {
        if (registry != null) {
            grid.setItems(registry.all());
        }
    }

    private static Component told(Application one) {
        return new TwoLines(one.wish().name(), "app-" + one.wish().code());
    }

    private Component actions(Application one) {
        if (one.stoppedAt() != null) {
            return new Span(getTranslation("application.stopped"));
        }
        var actions = new Div();
        actions.addClassName("person-cell");
        if (manages) {
            actions.add(
                    action("renew", one, registrations -> registrations.renew(one.id())),
                    action("stop", one, registrations -> registrations.stop(one.id())));
        }
        return actions;
    }

    private Button action(String word, Application one, Function<ApplicationRegistry, Registration> work) {
        var name = one.wish().name();
        var button = new Button(
                getTranslation("application." + word + ".ask"),
                event -> new DeedDialog("application." + word, name, true, () -> done(work)).open());
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        button.setAriaLabel(getTranslation("application." + word + ".of", name));
        return button;
    }

    private Set<Fault> register(Application.Wish wish) {
        return done(registrations -> registrations.register(wish));
    }

    private Set<Fault> done(Function<ApplicationRegistry, Registration> work) {
        if (registry == null) {
            return Set.of();
        }
        try {
            switch (work.apply(registry)) {
                case Registration.Registered(var application, var secret) -> showSecret(application, secret);
                case Registration.Stopped(var application) ->
                    Notices.done(getTranslation(
                            "application.stop.done", application.wish().name()));
                case Registration.Missing gone -> Notices.failure(getTranslation("application.gone"));
                case Registration.Refused(var faults) -> {
                    return faults;
                }
            }
        } catch (AccountsUnreachable away) {
            Notices.failure(getTranslation("application.away"));
        }
        look();
        return Set.of();
    }

    /** Show the secret this once; nobody can read it again. */
    private void showSecret(Application application, String secret) {
        var client = new TextField(
                getTranslation("application.client"),
                "app-" + application.wish().code(),
                "");
        var shown = new TextField(getTranslation("application.secret"), secret, "");
        for (var field : new TextField[] {client, shown}) {
            field.setReadOnly(true);
            field.setWidthFull();
        }
        var dialog = new Dialog(
                getTranslation("application.secret.title", application.wish().name()),
                new Paragraph(getTranslation("application.secret.once")),
                client,
                shown);
        dialog.setWidth("min(36rem, 100%)");
        dialog.getFooter().add(new Button(getTranslation("application.secret.kept"), event -> dialog.close()));
        dialog.open();
    }
}
