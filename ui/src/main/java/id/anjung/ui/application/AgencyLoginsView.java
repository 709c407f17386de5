package id.anjung.ui.application;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import id.anjung.access.AccountsUnreachable;
import id.anjung.access.CurrentActor;
import id.anjung.access.Permission;
import id.anjung.admin.AgencyLogin;
import id.anjung.admin.AgencyLoginChange;
import id.anjung.admin.AgencyLoginChange.Fault;
import id.anjung.admin.AgencyLogins;
import id.anjung.admin.Province;
import id.anjung.admin.TenantTemplate;
import id.anjung.admin.TenantTemplate.Offered;
import id.anjung.ui.shell.MainLayout;
import id.anjung.ui.shell.Notices;
import id.anjung.ui.shell.Opens;
import id.anjung.ui.shell.Titled;
import id.anjung.ui.shell.text.Formats;
import io.micronaut.context.annotation.Prototype;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** List the logins that agencies bring, and let the province link, check, stop and resume them. */
@Prototype
@Route(value = "provinsi/aplikasi/login-instansi", layout = MainLayout.class)
@Opens(Permission.OVERSEE_TENANTS)
@StyleSheet("context://static/records.css")
@StyleSheet("context://static/province.css")
final class AgencyLoginsView extends Div implements Titled {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable AgencyLogins logins;
    private final transient TenantTemplate template;
    private final transient Province province;
    private final boolean manages = CurrentActor.require().may(Permission.MANAGE_AGENCY_LOGINS, Optional.empty());
    private final Grid<AgencyLogin> grid = new Grid<>();

    AgencyLoginsView(@Nullable AgencyLogins logins, TenantTemplate template, Province province) {
        this.logins = logins;
        this.template = template;
        this.province = province;
        addClassName("accounts-view");
        add(new ApplicationParts(AgencyLoginsView.class));
        if (logins == null) {
            add(new Paragraph(getTranslation("application.absent")));
            return;
        }
        var link = new Button(
                getTranslation("application.login.link.ask"),
                event -> new LinkDialog(template.agencies(), logins::comesBackTo, this::register).open());
        link.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        link.setVisible(manages);
        var tools = new Div(link);
        tools.addClassName("account-tools");
        columns();
        add(tools, grid);
        look();
    }

    @Override
    public String title() {
        return getTranslation("application.title");
    }

    private void columns() {
        NamedList.begin(grid, "application.login", "12rem", this::told);
        grid.addComponentColumn(
                        one -> new TwoLines(one.wish().issuer(), one.wish().client()))
                .setHeader(getTranslation("application.login.provider"))
                .setWidth("20rem");
        grid.addColumn(one -> String.join(", ", one.wish().domains()))
                .setHeader(getTranslation("application.login.domains"))
                .setWidth("11rem");
        var formats = Formats.of(getLocale(), province.zone());
        grid.addColumn(one -> formats.shortDate(
                        one.checkedAt().atZone(province.zone()).toLocalDate()))
                .setHeader(getTranslation("application.login.checked"))
                .setWidth("8rem")
                .setFlexGrow(0);
        NamedList.end(grid, this::actions);
    }

    private void look() {
        if (logins != null) {
            grid.setItems(logins.all());
        }
    }

    private Component told(AgencyLogin one) {
        var agency = template.agencies().stream()
                .filter(offered -> offered.code().equals(one.wish().agency()))
                .map(Offered::shortName)
                .findAny()
                .orElse(one.wish().agency());
        return new TwoLines(one.wish().name(), agency);
    }

    private Component actions(AgencyLogin one) {
        var actions = new Div();
        actions.addClassName("person-cell");
        if (one.stoppedAt() != null) {
            actions.add(new Span(getTranslation("application.stopped")));
        }
        if (manages && one.stoppedAt() != null) {
            actions.add(action("resume", one, known -> known.resume(one.id())));
        } else if (manages) {
            actions.add(
                    button("check", one, () -> done("check", one, known -> known.check(one.id()))),
                    button("renew", one, () -> renew(one)),
                    action("stop", one, known -> known.stop(one.id())));
        }
        return actions;
    }

    private Button button(String word, AgencyLogin one, Runnable work) {
        var button = new Button(getTranslation("application.login." + word + ".ask"), event -> work.run());
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        button.setAriaLabel(
                getTranslation("application.login." + word + ".of", one.wish().name()));
        return button;
    }

    private Button action(String word, AgencyLogin one, Function<AgencyLogins, AgencyLoginChange> work) {
        return button(
                word,
                one,
                () -> new DeedDialog(
                                "application.login." + word,
                                one.wish().name(),
                                word.equals("stop"),
                                () -> done(word, one, work))
                        .open());
    }

    private void renew(AgencyLogin one) {
        if (logins != null) {
            var back = logins.comesBackTo(one.wish().agency());
            new SecretDialog(one, back, secret -> outcome("renew", known -> known.renew(one.id(), secret))).open();
        }
    }

    private Set<Fault> register(AgencyLogin.Wish wish, String secret) {
        return outcome("link", known -> known.register(wish, secret));
    }

    /** Do what has no fields of its own; what is wrong is told beside the page. */
    private void done(String word, AgencyLogin one, Function<AgencyLogins, AgencyLoginChange> work) {
        outcome(word, work)
                .forEach(fault -> Notices.failure(getTranslation(
                        "application.login.failed",
                        one.wish().name(),
                        getTranslation("application.login.fault." + fault))));
    }

    private Set<Fault> outcome(String word, Function<AgencyLogins, AgencyLoginChange> work) {
        if (logins == null) {
            return Set.of();
        }
        try {
            switch (work.apply(logins)) {
                case AgencyLoginChange.Done(var login) ->
                    Notices.done(getTranslation(
                            "application.login." + word + ".done", login.wish().name()));
                case AgencyLoginChange.Missing gone -> Notices.failure(getTranslation("application.login.gone"));
                case AgencyLoginChange.LacksSecret lacking ->
                    Notices.failure(getTranslation("application.login.lacking"));
                case AgencyLoginChange.Refused(var faults) -> {
                    return faults;
                }
            }
        } catch (AccountsUnreachable away) {
            Notices.failure(getTranslation("application.away"));
        }
        look();
        return Set.of();
    }
}
