package id.anjung.admin.house;

import id.anjung.access.Invitation;
import id.anjung.access.Invitations;
import id.anjung.access.Invited;
import id.anjung.access.Invited.Fault;
import id.anjung.access.Invitee;
import id.anjung.access.Membership;
import id.anjung.tenancy.CurrentTenant;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Invite into the accounts in memory, and have no e-mail delivered when a test wants it. */
@Singleton
@Requires(property = "test.accounts", value = "true")
public final class InvitationsInMemory implements Invitations {
    private static final Instant UNTIL = Instant.parse("2026-12-03T00:00:00Z");

    private final AccountsInMemory accounts;
    public final List<String> sent = new ArrayList<>();
    public boolean stuck;

    InvitationsInMemory(AccountsInMemory accounts) {
        this.accounts = accounts;
    }

    @Override
    public boolean possible() {
        return true;
    }

    @Override
    public Invited invite(Invitee person, Membership membership) {
        if (accounts.find(person.username()).isPresent()) {
            return new Invited.Refused(Set.of(Fault.USERNAME_TAKEN));
        }
        accounts.add(
                person.username(), person.name(), Map.of(CurrentTenant.require().tenant(), Set.of(membership)));
        return send(person.username());
    }

    @Override
    public Invited sendAgain(String subject) {
        return accounts.find(subject).isPresent() ? send(subject) : new Invited.NotInvited();
    }

    @Override
    public Invited withdraw(String subject) {
        return accounts.remove(subject) ? new Invited.Withdrawn() : new Invited.NotInvited();
    }

    private Invited send(String username) {
        var invitation = new Invitation(username + "@example.test", UNTIL);
        if (stuck) {
            return new Invited.NotDelivered(invitation);
        }
        sent.add(username);
        return new Invited.Sent(invitation);
    }
}
