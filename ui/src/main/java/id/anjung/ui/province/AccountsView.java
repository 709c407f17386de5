package id.anjung.ui.province;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import id.anjung.access.Account;
import id.anjung.access.AccountChange;
import id.anjung.access.AccountsUnreachable;
import id.anjung.access.CurrentActor;
import id.anjung.access.Permission;
import id.anjung.admin.AccountAdministration;
import id.anjung.ui.shell.MainLayout;
import id.anjung.ui.shell.Narrow;
import id.anjung.ui.shell.NavEntry;
import id.anjung.ui.shell.NavGroup;
import id.anjung.ui.shell.Notices;
import id.anjung.ui.shell.Opens;
import id.anjung.ui.shell.Titled;
import id.anjung.ui.shell.kit.Csv;
import id.anjung.ui.shell.kit.CsvLink;
import io.micronaut.context.annotation.Prototype;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Let the province find a person's account, see where they serve, disable it and enable it again. */
@Prototype
@Route(value = "provinsi/akun", layout = MainLayout.class)
@Opens(Permission.MANAGE_ACCOUNTS)
@NavEntry(text = "province.accounts", icon = VaadinIcon.USERS, group = NavGroup.OVERSEE, order = 20)
@StyleSheet("context://static/province.css")
final class AccountsView extends Div implements Titled {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 25;

    private final transient @Nullable AccountAdministration administration;
    private final transient Places places;
    private final String own = CurrentActor.require().subject();
    private final TextField text = new TextField(getTranslation("province.accounts.search"));
    private final Checkbox sleeping =
            new Checkbox(getTranslation("province.accounts.sleeping", AccountAdministration.SLEEPS_AFTER_DAYS));
    private final Grid<Account> grid = new Grid<>();
    private final Paragraph more = new Paragraph(getTranslation("province.accounts.more", SHOWN));

    AccountsView(@Nullable AccountAdministration administration, Places places) {
        this.administration = administration;
        this.places = places;
        addClassName("accounts-view");
        if (administration == null) {
            add(new Paragraph(getTranslation("province.accounts.absent")));
            return;
        }
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.addValueChangeListener(change -> look());
        sleeping.addValueChangeListener(change -> {
            text.setEnabled(!sleeping.getValue());
            look();
        });
        grid.addThemeVariants(GridVariant.AURA_ROW_STRIPES, GridVariant.AURA_WRAP_CELL_CONTENT);
        grid.getElement().setAttribute("aria-label", getTranslation("province.accounts"));
        grid.setEmptyStateText(getTranslation("province.accounts.empty"));
        grid.addComponentColumn(this::together)
                .setHeader(getTranslation("province.accounts.person"))
                .setKey(Narrow.COLUMN);
        grid.addComponentColumn(this::person)
                .setHeader(getTranslation("province.accounts.person"))
                .setWidth("14rem");
        grid.addComponentColumn(this::state)
                .setHeader(getTranslation("province.accounts.state"))
                .setWidth("11rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::roles)
                .setHeader(getTranslation("province.accounts.roles"))
                .setWidth("20rem")
                .setFlexGrow(1);
        grid.addComponentColumn(this::action)
                .setHeader(getTranslation("province.column.actions"))
                .setKey("actions")
                .setWidth("10rem")
                .setFlexGrow(0);
        Narrow.fit(grid, Set.of("actions"));
        var tools = new Div(text, sleeping, everybody(administration));
        tools.addClassName("account-tools");
        add(tools, grid, more);
        look();
    }

    @Override
    public String title() {
        return getTranslation("province.accounts");
    }

    private void look() {
        places.forget();
        try {
            var found = administration == null ? List.<Account>of() : found(administration);
            grid.setItems(found);
            more.setVisible(found.size() == SHOWN);
        } catch (AccountsUnreachable away) {
            grid.setItems(List.of());
            more.setVisible(false);
            Notices.failure(getTranslation("province.accounts.away"));
        }
    }

    private List<Account> found(AccountAdministration administration) {
        return sleeping.getValue() ? administration.sleeping(SHOWN) : administration.search(text.getValue(), SHOWN);
    }

    /** Offer who may do what, everywhere, as a file. */
    private Component everybody(AccountAdministration administration) {
        return new CsvLink(getTranslation("province.accounts.everybody"), "daftar-akses.csv", () -> {
            places.forget();
            var heading = Stream.of("person", "username", "state", "login", "roles")
                    .map(column -> getTranslation("province.accounts.csv." + column))
                    .toList();
            return Csv.write(heading, administration.everybody().stream().map(this::row));
        });
    }

    private List<String> row(Account account) {
        return List.of(
                account.name(),
                account.username(),
                getTranslation(account.enabled() ? "province.accounts.on" : "province.accounts.off"),
                Objects.toString(account.lastLogin(), ""),
                String.join("; ", places.of(account, getLocale()).toList()));
    }

    private Component together(Account account) {
        var cell = new Div(person(account), state(account), roles(account));
        cell.addClassName("stacked");
        return cell;
    }

    private Component person(Account account) {
        var username = new Span(account.username());
        username.addClassName("quiet");
        var person = new Div(new Span(account.name()), username);
        person.addClassName("person-cell");
        return person;
    }

    private Component state(Account account) {
        var icon = (account.enabled() ? VaadinIcon.CHECK_CIRCLE : VaadinIcon.BAN).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var state = new Span(
                icon, new Span(getTranslation(account.enabled() ? "province.accounts.on" : "province.accounts.off")));
        state.addClassNames("badge", account.enabled() ? "done" : "overdue");
        var last = new Span(lastLogin(account));
        last.addClassName("quiet");
        var cell = new Div(state, last);
        cell.addClassNames("person-cell", "state-cell");
        return cell;
    }

    private String lastLogin(Account account) {
        var day = account.lastLogin();
        return day == null
                ? getTranslation("province.accounts.never")
                : getTranslation(
                        "province.accounts.last",
                        DateTimeFormatter.ofPattern("d MMM yyyy", getLocale()).format(day));
    }

    private Component roles(Account account) {
        var lines = new Div();
        lines.addClassName("person-cell");
        places.of(account, getLocale()).map(Span::new).forEach(lines::add);
        return lines;
    }

    private Component action(Account account) {
        if (account.subject().equals(own)) {
            return new Span(getTranslation("province.accounts.own"));
        }
        var key = account.enabled() ? "province.accounts.disable" : "province.accounts.enable";
        var button = new Button(getTranslation(key), event -> {
            if (account.enabled()) {
                ask(account);
            } else {
                change(account, administration -> administration.enable(account.subject()), "enabled");
            }
        });
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        button.setAriaLabel(getTranslation(key + ".of", account.name()));
        return button;
    }

    private void ask(Account account) {
        var where = String.join("; ", places.of(account, getLocale()).toList());
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("province.accounts.disable.title", account.name()));
        dialog.setText(getTranslation("province.accounts.disable.effect", account.username(), where));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("province.cancel"));
        dialog.setConfirmText(getTranslation("province.accounts.disable.confirm"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(
                event -> change(account, administration -> administration.disable(account.subject()), "disabled"));
        dialog.open();
    }

    private void change(Account account, Function<AccountAdministration, AccountChange> work, String done) {
        if (administration == null) {
            return;
        }
        try {
            switch (work.apply(administration)) {
                case AccountChange.Done is -> Notices.done(getTranslation("province.accounts." + done, account.name()));
                case AccountChange.AlreadySo so ->
                    Notices.done(getTranslation("province.accounts." + done, account.name()));
                case AccountChange.OwnAccount mine -> Notices.failure(getTranslation("province.accounts.own.refused"));
                case AccountChange.NoSuchAccount gone ->
                    Notices.failure(getTranslation("province.accounts.gone", account.name()));
                case AccountChange.NoSuchMembership none ->
                    Notices.failure(getTranslation("province.accounts.gone", account.name()));
            }
        } catch (AccountsUnreachable away) {
            Notices.failure(getTranslation("province.accounts.away"));
        }
        look();
    }
}
