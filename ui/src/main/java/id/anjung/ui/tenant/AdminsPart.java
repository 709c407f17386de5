package id.anjung.ui.tenant;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.anjung.access.AccountsUnreachable;
import id.anjung.access.Member;
import id.anjung.admin.Addition.Fault;
import id.anjung.admin.Appointment;
import id.anjung.admin.TenantAdmins;
import id.anjung.admin.WishedAdmin;
import id.anjung.tenancy.Tenant;
import id.anjung.ui.shell.Notices;
import id.anjung.ui.shell.text.Formats;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Show who administers an MPP, and let the province appoint others: an MPP whose admin has left has nobody to invite one. */
final class AdminsPart extends Section {
    private static final long serialVersionUID = 1L;

    private final transient TenantAdmins admins;
    private final transient Formats formats;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph nobody = new Paragraph(getTranslation("keep.admins.nobody"));
    private transient @Nullable Tenant mall;

    AdminsPart(TenantAdmins admins, Formats formats) {
        this.admins = admins;
        this.formats = formats;
        addClassName("admins");
        var appoint = new Button(getTranslation("keep.admins.ask"), event -> ask());
        add(new H2(getTranslation("keep.admins")), nobody, list, appoint);
    }

    /** Tell whether those of this MPP are shown: they are read once, since each reading stands in the MPP's trail. */
    boolean shows(Tenant known) {
        return known.equals(mall);
    }

    /** Show those of this MPP. */
    void show(Tenant known) {
        mall = known;
        look(known);
    }

    private void look(Tenant known) {
        list.removeAll();
        try {
            var found = admins.of(known.id());
            found.forEach(admin -> list.add(line(known, admin)));
            nobody.setVisible(found.isEmpty());
        } catch (AccountsUnreachable away) {
            nobody.setVisible(false);
            Notices.failure(getTranslation("keep.admins.away"));
        }
    }

    private ListItem line(Tenant known, Member admin) {
        var username = new Span(admin.username());
        username.addClassName("quiet");
        var person = new Div(new Span(admin.name()), username);
        person.addClassName("person-cell");
        var line = new ListItem(person);
        var invitation = admin.invitation();
        if (invitation != null) {
            var until = new Span(getTranslation("keep.admins.until", formats.moment(invitation.until())));
            until.addClassNames("badge", "waiting");
            var again = new Button(
                    getTranslation("keep.admins.again"),
                    event -> tell(known, admin.name(), admins.sendAgain(known.id(), admin.subject())));
            again.addThemeVariants(ButtonVariant.AURA_TERTIARY);
            again.setAriaLabel(getTranslation("keep.admins.again.of", admin.name()));
            line.add(until, again);
        }
        return line;
    }

    private void ask() {
        var known = mall;
        if (known != null) {
            new AppointDialog(known.name(), wished -> appoint(known, wished)).open();
        }
    }

    private Set<Fault> appoint(Tenant known, WishedAdmin wished) {
        try {
            var outcome = admins.appoint(known.id(), wished);
            if (outcome instanceof Appointment.Refused(var faults)) {
                return faults;
            }
            tell(known, wished.username(), outcome);
        } catch (AccountsUnreachable away) {
            Notices.failure(getTranslation("keep.admins.away"));
        }
        return Set.of();
    }

    private void tell(Tenant known, String who, Appointment outcome) {
        switch (outcome) {
            case Appointment.Appointed appointed -> Notices.done(getTranslation("keep.admins.appointed", who));
            case Appointment.Invited(var invitation) ->
                Notices.done(getTranslation(
                        "keep.admins.invited", invitation.address(), formats.moment(invitation.until())));
            case Appointment.NotDelivered(var invitation) ->
                Notices.failure(getTranslation("keep.admins.not.delivered", invitation.address()));
            case Appointment.NotInvited accepted -> Notices.failure(getTranslation("keep.admins.none", who));
            case Appointment.NotNow suspended -> Notices.failure(getTranslation("keep.notnow"));
            case Appointment.Refused refused -> Notices.failure(getTranslation("keep.notnow"));
        }
        look(known);
    }
}
