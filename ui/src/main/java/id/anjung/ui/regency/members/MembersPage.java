package id.anjung.ui.regency.members;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import id.anjung.access.AccountChange;
import id.anjung.access.AccountsUnreachable;
import id.anjung.access.CurrentActor;
import id.anjung.access.Member;
import id.anjung.access.Membership;
import id.anjung.access.Permission;
import id.anjung.admin.MemberAdministration;
import id.anjung.admin.MemberInvitations;
import id.anjung.agency.Agencies;
import id.anjung.agency.Agency;
import id.anjung.register.Everything;
import id.anjung.register.Kept;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import id.anjung.ui.shell.MainLayout;
import id.anjung.ui.shell.Narrow;
import id.anjung.ui.shell.NavEntry;
import id.anjung.ui.shell.NavGroup;
import id.anjung.ui.shell.Notices;
import id.anjung.ui.shell.Opens;
import id.anjung.ui.shell.Titled;
import id.anjung.ui.shell.kit.Csv;
import id.anjung.ui.shell.kit.CsvLink;
import id.anjung.ui.shell.kit.Readers;
import id.anjung.ui.shell.text.Formats;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** List who is what in the MPP, and let its admin give and take roles. */
@Prototype
@Route(value = "mpp/:slug/petugas", layout = MainLayout.class)
@Opens(Permission.MANAGE_MEMBERS)
@NavEntry(text = "members.title", icon = VaadinIcon.USERS, group = NavGroup.CONFIGURE, order = 80)
@StyleSheet("context://static/province.css")
final class MembersPage extends Div implements Titled {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable MemberAdministration administration;
    private final transient Agencies agencies;
    private final String own = CurrentActor.require().subject();
    private final boolean readOnly = CurrentTenant.require().reach() == Reach.READ_ONLY;
    private final @Nullable InvitationPart inviting;
    private final Grid<HeldRole> grid = new Grid<>();
    private final transient Formats formats;
    private transient Map<String, String> shortNames = Map.of();
    private transient List<HeldRole> shown = List.of();

    MembersPage(
            @Nullable MemberAdministration administration,
            @Nullable MemberInvitations invitations,
            Agencies agencies,
            Readers readers,
            Clock clock) {
        this.administration = administration;
        this.agencies = agencies;
        formats = readers.here().formats();
        inviting =
                invitations == null ? null : new InvitationPart(invitations, this::present, formats, clock, this::look);
        addClassName("members-page");
        if (administration == null) {
            add(new Paragraph(getTranslation("members.absent")));
            return;
        }
        var give = new Button(getTranslation("members.give.ask"), event -> ask());
        var buttons = new Div(give);
        buttons.addClassName("member-buttons");
        buttons.setVisible(!readOnly);
        if (inviting != null) {
            buttons.addComponentAsFirst(inviting);
        }
        buttons.add(new CsvLink(getTranslation("members.file"), "petugas.csv", this::file));
        grid.addThemeVariants(GridVariant.AURA_ROW_STRIPES, GridVariant.AURA_WRAP_CELL_CONTENT);
        grid.getElement().setAttribute("aria-label", getTranslation("members.title"));
        grid.setEmptyStateText(getTranslation("members.empty"));
        grid.addComponentColumn(this::together)
                .setHeader(getTranslation("members.name"))
                .setKey(Narrow.COLUMN);
        grid.addComponentColumn(this::person)
                .setHeader(getTranslation("members.name"))
                .setComparator(held -> held.member().name())
                .setSortable(true)
                .setWidth("16rem");
        grid.addComponentColumn(this::held)
                .setHeader(getTranslation("members.role"))
                .setComparator(held -> held.membership().role())
                .setSortable(true)
                .setWidth("10rem");
        grid.addColumn(this::agency)
                .setHeader(getTranslation("members.agency"))
                .setSortable(true)
                .setWidth("9rem");
        grid.addColumn(held -> lastLogin(held.member()))
                .setHeader(getTranslation("members.last"))
                .setWidth("9rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::action)
                .setHeader(getTranslation("members.actions"))
                .setKey("actions")
                .setWidth("10rem")
                .setFlexGrow(0);
        Narrow.fit(grid, Set.of("actions"));
        add(buttons, grid);
        look();
    }

    @Override
    public String title() {
        return getTranslation("members.title");
    }

    private Component together(HeldRole held) {
        var cell = new Div(person(held), new Span(role(held)));
        cell.addClassName("stacked");
        return cell;
    }

    private Component person(HeldRole held) {
        var username = new Span(held.member().username());
        username.addClassName("quiet");
        var person = new Div(new Span(held.member().name()), username);
        person.addClassName("person-cell");
        var invitation = held.member().invitation();
        if (inviting != null && invitation != null) {
            person.add(inviting.badge(invitation));
        }
        return person;
    }

    private Component action(HeldRole held) {
        if (readOnly || held.member().subject().equals(own)) {
            return new Span(readOnly ? "" : getTranslation("members.own"));
        }
        if (inviting != null && held.member().invitation() != null) {
            return inviting.actions(held.member());
        }
        var actions = new Div(
                held.resting()
                        ? button("resume", held, () -> resume(held))
                        : button("suspend", held, () -> ask("suspend", held, MemberAdministration::suspend)),
                button("take", held, () -> ask("take", held, MemberAdministration::take)));
        actions.addClassName("person-cell");
        return actions;
    }

    private Button button(String word, HeldRole held, Runnable work) {
        var button = new Button(getTranslation("members." + word + ".ask"), event -> work.run());
        button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        button.setAriaLabel(getTranslation(
                "members." + word + ".of", role(held), held.member().name()));
        return button;
    }

    private Component held(HeldRole held) {
        var cell = new Div(
                new Span(getTranslation("shell.role." + held.membership().role())));
        cell.addClassName("person-cell");
        if (held.resting()) {
            var resting = new Span(getTranslation("members.resting"));
            resting.addClassNames("badge", "overdue");
            cell.add(resting);
        }
        return cell;
    }

    private String lastLogin(Member member) {
        var day = member.lastLogin();
        return day == null ? getTranslation("members.never") : formats.shortDate(day);
    }

    /** Write down who is what. */
    private byte[] file() {
        var heading = List.of(
                getTranslation("members.name"),
                getTranslation("members.username"),
                getTranslation("members.role"),
                getTranslation("members.agency"),
                getTranslation("members.last"));
        return Csv.write(
                heading,
                shown.stream()
                        .map(held -> List.of(
                                held.member().name(),
                                held.member().username(),
                                getTranslation("shell.role." + held.membership().role()),
                                agency(held),
                                lastLogin(held.member()))));
    }

    private String role(HeldRole held) {
        var role = getTranslation("shell.role." + held.membership().role());
        var agency = agency(held);
        return agency.isEmpty() ? role : role + " " + agency;
    }

    private String agency(HeldRole held) {
        var code = held.membership().agency();
        return shortNames.getOrDefault(code, code);
    }

    private List<Agency> present() {
        return Everything.inUse(agencies).stream().map(Kept::data).toList();
    }

    private void ask() {
        new GiveDialog(
                        present(),
                        (username, membership) ->
                                change(work -> work.give(username, membership), "members.given", username))
                .open();
    }

    private void ask(String word, HeldRole held, Work work) {
        var name = held.member().name();
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("members." + word + ".title", role(held), name));
        dialog.setText(getTranslation("members." + word + ".effect", name));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("members.cancel"));
        dialog.setConfirmText(getTranslation("members." + word));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(event -> change(
                administration -> work.on(administration, held.member().subject(), held.membership()),
                "members." + word + ".done",
                name));
        dialog.open();
    }

    private void resume(HeldRole held) {
        change(
                administration -> administration.resume(held.member().subject(), held.membership()),
                "members.resume.done",
                held.member().name());
    }

    /** Do something about a role that somebody has. */
    private interface Work {
        AccountChange on(MemberAdministration administration, String subject, Membership membership);
    }

    private void change(Function<MemberAdministration, AccountChange> work, String done, String who) {
        if (administration == null) {
            return;
        }
        try {
            switch (work.apply(administration)) {
                case AccountChange.Done is -> Notices.done(getTranslation(done, who));
                case AccountChange.AlreadySo so -> Notices.done(getTranslation("members.already", who));
                case AccountChange.NoSuchAccount unknown -> Notices.failure(getTranslation("members.unknown", who));
                case AccountChange.NoSuchMembership none -> Notices.failure(getTranslation("members.impossible"));
                case AccountChange.OwnAccount mine -> Notices.failure(getTranslation("members.own.refused"));
            }
        } catch (AccountsUnreachable away) {
            Notices.failure(getTranslation("members.away"));
        }
        look();
    }

    private void look() {
        shortNames = Everything.ever(agencies).stream()
                .map(Kept::data)
                .collect(Collectors.toMap(Agency::code, Agency::shortName));
        try {
            shown = administration == null ? List.of() : HeldRole.of(administration.members());
            grid.setItems(shown);
        } catch (AccountsUnreachable away) {
            shown = List.of();
            grid.setItems(shown);
            Notices.failure(getTranslation("members.away"));
        }
    }
}
