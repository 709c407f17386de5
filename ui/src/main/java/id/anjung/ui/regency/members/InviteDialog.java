package id.anjung.ui.regency.members;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import id.anjung.access.Invited.Fault;
import id.anjung.access.Invitee;
import id.anjung.access.Membership;
import id.anjung.agency.Agency;
import id.anjung.ui.shell.kit.Faults;
import id.anjung.ui.shell.kit.Keys;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ask whom to invite and as what; what is wrong is said at its field, and nothing that was typed is lost. */
final class InviteDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField(getTranslation("members.invite.name"));
    private final EmailField address = new EmailField(getTranslation("members.invite.address"));
    private final TextField username = new TextField(getTranslation("members.username"));
    private final RoleFields role;
    private final transient BiFunction<Invitee, Membership, Set<Fault>> invite;

    /**
     * Build it.
     *
     * @param invite invites and answers what was wrong; nothing when it is done
     */
    InviteDialog(List<Agency> agencies, BiFunction<Invitee, Membership, Set<Fault>> invite) {
        this.invite = invite;
        role = new RoleFields(agencies);
        Faults.stay(name, address, username);
        setHeaderTitle(getTranslation("members.invite.title"));
        Stream.of(name, username).forEach(field -> {
            field.setRequiredIndicatorVisible(true);
            field.setWidthFull();
        });
        name.setMaxLength(Invitee.LONGEST_NAME);
        name.addValueChangeListener(change -> propose(change.getOldValue(), change.getValue()));
        address.setRequiredIndicatorVisible(true);
        address.setMaxLength(Invitee.LONGEST_ADDRESS);
        address.setHelperText(getTranslation("members.invite.address.help"));
        address.setWidthFull();
        username.setMaxLength(Invitee.LONGEST_USERNAME);
        username.setHelperText(getTranslation("members.invite.username.help"));
        var fields = new VerticalLayout(
                new Paragraph(getTranslation("members.invite.effect")), name, address, username, role);
        fields.setPadding(false);
        fields.setSpacing("0.5rem");
        setWidth("min(36rem, 100%)");
        add(fields);
        var confirm = new Button(getTranslation("members.invite"), event -> confirm());
        confirm.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        confirm.setDisableOnClick(true);
        Keys.confirm(confirm, this);
        getFooter().add(new Button(getTranslation("members.cancel"), event -> close()), confirm);
        confirm.addClickListener(event -> confirm.setEnabled(true));
    }

    /** Propose a login name until somebody has typed another. */
    private void propose(String formerly, String now) {
        if (username.isEmpty() || username.getValue().equals(proposal(formerly))) {
            username.setValue(proposal(now));
        }
    }

    private static String proposal(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .collect(Collectors.joining("."));
    }

    private void confirm() {
        Stream.of(name, username).forEach(field -> field.setInvalid(false));
        address.setInvalid(false);
        var chosen = role.chosen();
        if (chosen.isEmpty()) {
            return;
        }
        var person = new Invitee(
                username.getValue().strip(),
                name.getValue().strip(),
                address.getValue().strip().toLowerCase(Locale.ROOT));
        var faults = invite.apply(person, chosen.get());
        if (faults.isEmpty()) {
            close();
        }
        faults.forEach(this::show);
    }

    private void show(Fault fault) {
        var words = getTranslation("members.invite.fault." + fault);
        switch (fault) {
            case NAME -> {
                name.setErrorMessage(words);
                name.setInvalid(true);
            }
            case USERNAME, USERNAME_TAKEN -> {
                username.setErrorMessage(words);
                username.setInvalid(true);
            }
            case ADDRESS, ADDRESS_TAKEN, NO_POST -> {
                address.setErrorMessage(words);
                address.setInvalid(true);
            }
            case MEMBERSHIP -> role.refuse();
        }
    }
}
