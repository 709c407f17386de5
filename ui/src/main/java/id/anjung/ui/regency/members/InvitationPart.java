package id.anjung.ui.regency.members;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.anjung.access.AccountsUnreachable;
import id.anjung.access.Invitation;
import id.anjung.access.Invited;
import id.anjung.access.Invited.Fault;
import id.anjung.access.Invitee;
import id.anjung.access.Member;
import id.anjung.access.Membership;
import id.anjung.admin.MemberInvitations;
import id.anjung.agency.Agency;
import id.anjung.ui.shell.Notices;
import id.anjung.ui.shell.text.Formats;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Invite people, show who has not accepted yet, and send again or take back what was sent. */
final class InvitationPart extends Composite<Button> {
    private static final long serialVersionUID = 1L;

    private final transient MemberInvitations invitations;
    private final transient Supplier<List<Agency>> agencies;
    private final transient Formats formats;
    private final transient Clock clock;
    private final transient Runnable changed;

    InvitationPart(
            MemberInvitations invitations,
            Supplier<List<Agency>> agencies,
            Formats formats,
            Clock clock,
            Runnable changed) {
        this.invitations = invitations;
        this.agencies = agencies;
        this.formats = formats;
        this.clock = clock;
        this.changed = changed;
        getContent().setText(getTranslation("members.invite.ask"));
        getContent().addThemeVariants(ButtonVariant.AURA_PRIMARY);
        getContent().addClickListener(event -> new InviteDialog(agencies.get(), this::invite).open());
    }

    /** Say until when an invitation can be accepted, or that it is over. */
    Component badge(Invitation invitation) {
        boolean over = invitation.over(clock.instant());
        var icon = (over ? VaadinIcon.WARNING : VaadinIcon.ENVELOPE).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var words = over
                ? getTranslation("members.invitation.over")
                : getTranslation("members.invitation.until", formats.moment(invitation.until()));
        var badge = new Span(icon, new Span(words));
        badge.addClassNames("badge", over ? "overdue" : "waiting");
        return badge;
    }

    /** Offer what can be done about an invitation. */
    Component actions(Member member) {
        var again = new Button(
                getTranslation("members.invitation.again"),
                event -> settle(member, work -> work.sendAgain(member.subject())));
        again.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        again.setAriaLabel(getTranslation("members.invitation.again.of", member.name()));
        var withdraw = new Button(getTranslation("members.invitation.withdraw.ask"), event -> ask(member));
        withdraw.addThemeVariants(ButtonVariant.AURA_TERTIARY);
        withdraw.setAriaLabel(getTranslation("members.invitation.withdraw.of", member.name()));
        var actions = new Div(again, withdraw);
        actions.addClassName("person-cell");
        return actions;
    }

    private void ask(Member member) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("members.invitation.withdraw.title", member.name()));
        dialog.setText(getTranslation("members.invitation.withdraw.effect", member.username()));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("members.cancel"));
        dialog.setConfirmText(getTranslation("members.invitation.withdraw"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(event -> settle(member, work -> work.withdraw(member.subject())));
        dialog.open();
    }

    private void settle(Member member, Function<MemberInvitations, Invited> work) {
        try {
            tell(member.name(), work.apply(invitations));
        } catch (AccountsUnreachable away) {
            Notices.failure(getTranslation("members.away"));
        }
        changed.run();
    }

    private Set<Fault> invite(Invitee person, Membership membership) {
        try {
            var outcome = invitations.invite(person, membership);
            if (outcome instanceof Invited.Refused(var faults)) {
                return faults;
            }
            tell(person.name(), outcome);
        } catch (AccountsUnreachable away) {
            Notices.failure(getTranslation("members.away"));
        }
        changed.run();
        return Set.of();
    }

    private void tell(String name, Invited outcome) {
        switch (outcome) {
            case Invited.Sent(var invitation) ->
                Notices.done(getTranslation(
                        "members.invited", invitation.address(), name, formats.moment(invitation.until())));
            case Invited.NotDelivered(var invitation) ->
                Notices.failure(getTranslation("members.invited.not.delivered", invitation.address(), name));
            case Invited.Withdrawn gone -> Notices.done(getTranslation("members.invitation.withdrawn", name));
            case Invited.NotInvited accepted -> Notices.failure(getTranslation("members.invitation.none", name));
            case Invited.Refused refused -> Notices.failure(getTranslation("members.impossible"));
        }
    }
}
