package id.anjung.admin.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.Accounts;
import id.anjung.access.Actor;
import id.anjung.access.ActorClaims;
import id.anjung.access.CurrentActor;
import id.anjung.admin.provisioning.AccountBook;
import id.anjung.embedded.TestMailbox;
import id.anjung.embedded.login.InvitationWalk;
import id.anjung.embedded.login.Tokens;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeycloakAccountBookTest {
    private final TestRealm realm = TestRealm.shared();
    private final AccountBook book = realm.bean(AccountBook.class);

    @Test
    void an_account_that_is_made_again_is_what_it_was_and_chooses_a_new_password() {
        var subject = realm.account("pulih.satu");
        within(() -> accounts().give(subject, Demo.OFFICER));
        within(() -> accounts().give(subject, Demo.SUPERVISOR));
        within(() -> accounts().suspend(subject, Demo.SUPERVISOR));
        var kept = kept("pulih.satu");
        assertThat(kept.groups()).isEqualTo(Map.of("6309", List.of("/agencies/disdukcapil/officer")));
        assertThat(kept.resting()).containsExactly("6309/agencies/disdukcapil/supervisor");

        realm.admin().users().get(subject).remove();
        assertThat(restore(kept)).isTrue();
        assertThat(restore(kept)).isTrue();
        assertThat(kept("pulih.satu")).isEqualTo(kept);
        assertThat(realm.letsIn("pulih.satu")).isFalse();
        var letters = TestMailbox.shared().to("pulih.satu@example.test");
        assertThat(letters).hasSize(1);
        new InvitationWalk().accept(InvitationWalk.link(letters.getFirst().text()), "kata-sandi-baru");
        assertThat(ActorClaims.read(Tokens.claims(realm.walk()
                                .tokens("pulih.satu", "kata-sandi-baru")
                                .access()))
                        .memberships())
                .isEqualTo(Map.of(Demo.TABALONG, Set.of(Demo.OFFICER)));
    }

    @Test
    void a_membership_whose_tenant_is_not_enrolled_yet_is_waited_for() {
        var kept = new AccountBook.Kept(
                "pulih.dua",
                "Pulih Dua",
                "",
                true,
                List.of("province-auditor"),
                Map.of("6309", List.of("/auditor"), "6311", List.of("/tenant-admin")),
                List.of(),
                null);
        assertThat(restore(kept)).isFalse();
        assertThat(kept("pulih.dua").groups()).isEqualTo(Map.of("6309", List.of("/auditor")));
        assertThat(kept("pulih.dua").roles()).containsExactly("province-auditor");
    }

    @Test
    void the_demonstrations_people_are_not_kept() {
        assertThat(all()).extracting(AccountBook.Kept::username).doesNotContain("tabalong.admin", "provinsi.admin");
    }

    private AccountBook.Kept kept(String username) {
        return all().stream()
                .filter(account -> account.username().equals(username))
                .findAny()
                .orElseThrow();
    }

    private List<AccountBook.Kept> all() {
        return CurrentActor.call(Actor.WORKER, book::all);
    }

    private boolean restore(AccountBook.Kept account) {
        return CurrentActor.call(Actor.WORKER, () -> book.restore(account));
    }

    private Accounts accounts() {
        return realm.bean(Accounts.class);
    }

    private static void within(Runnable work) {
        CurrentActor.run(Actor.WORKER, () -> CurrentTenant.run(Demo.TABALONG, Reach.FULL, work));
    }
}
