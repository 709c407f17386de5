package id.anjung.admin.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import id.anjung.access.Accounts;
import id.anjung.access.Actor;
import id.anjung.access.ActorClaims;
import id.anjung.access.CurrentActor;
import id.anjung.access.Invitations;
import id.anjung.access.Invited;
import id.anjung.access.Invitee;
import id.anjung.access.Membership;
import id.anjung.admin.agencylogin.LoginProviders;
import id.anjung.admin.provisioning.AccountBook;
import id.anjung.embedded.TestMailbox;
import id.anjung.embedded.login.AuthenticatorApp;
import id.anjung.embedded.login.Browser;
import id.anjung.embedded.login.InvitationWalk;
import id.anjung.embedded.login.LoginOutcome;
import id.anjung.embedded.login.Page;
import id.anjung.embedded.login.Tokens;
import id.anjung.tenancy.CurrentTenant;
import id.anjung.tenancy.Reach;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.CredentialRepresentation;

class AgencyLoginTest {
    private static final String AGENCY = "imigrasi";
    private static final String DOMAIN = "imigrasi.example.test";
    private static final Actor ADMIN =
            new Actor("t", "tabalong.admin", "Siti Mardiana", Set.of(), Map.of(Demo.TABALONG, Set.of(Demo.ADMIN)));

    private static final Pattern FORGOTTEN = Pattern.compile("href=\"([^\"]*reset-credentials[^\"]*)\"");

    private static final TestRealm realm = TestRealm.shared();
    private static final LoginProviders providers = realm.bean(LoginProviders.class);
    private static AgencyRealm agency;

    @BeforeAll
    static void an_agency_brings_its_login() {
        agency = AgencyRealm.bring(realm, AGENCY, DOMAIN);
    }

    @AfterAll
    static void it_goes_again() {
        agency.close();
    }

    @Test
    void who_was_invited_comes_in_without_a_password_of_ours_and_is_what_the_invitation_says() {
        invite("ani", Demo.OFFICER);
        assertThat(agree("ani").text()).contains("diperbarui");
        var in = in("ani");
        assertThat(memberships(in)).isEqualTo(Map.of(Demo.TABALONG, Set.of(Demo.OFFICER)));
        var actor = ActorClaims.read(Tokens.claims(in.tokens().access()));
        assertThat(actor.username()).isEqualTo("ani");
        assertThat(actor.name()).isEqualTo("Nama ani");
        assertThat(actor.everywhere()).isEmpty();
        assertThat(realm.admin().users().get(realm.subject("ani")).credentials())
                .isEmpty();
        assertThat(memberships(in("ani"))).isEqualTo(Map.of(Demo.TABALONG, Set.of(Demo.OFFICER)));

        realm.bean(InvitedPeople.class).settle(Instant.now());
        assertThat(within(() -> realm.bean(Accounts.class).members()))
                .filteredOn(member -> member.username().equals("ani"))
                .singleElement()
                .satisfies(member -> assertThat(member.invitation()).isNull());
    }

    @Test
    void who_was_not_invited_gets_no_account() {
        agency.person("tamu", address("tamu"));
        assertThat(said("tamu")).contains("belum diundang ke Anjung");
        assertThat(realm.admin().users().searchByEmail(address("tamu"), true)).isEmpty();
    }

    @Test
    void an_invitation_that_was_not_accepted_lets_nobody_in() {
        invite("belum", Demo.OFFICER);
        assertThat(said("belum")).contains("undangan belum diterima");
        assertThat(links("belum")).isZero();
    }

    @Test
    void an_account_that_is_there_is_not_linked_because_its_address_is_the_same() {
        var subject = account("lama", address("lama"));
        agency.person("lama", address("lama"));
        assertThat(refused(outcome("lama", address("siapa.saja"), page -> Map.of())))
                .contains("tidak diundang untuk masuk lewat instansi");
        assertThat(links("lama")).isZero();
        assertThat(realm.letsIn("lama")).isTrue();
        assertThat(realm.subject("lama")).isEqualTo(subject);
    }

    @Test
    void nobody_becomes_an_account_of_ours_by_being_called_like_it() {
        agency.person("tabalong.admin", address("nama.sama"));
        assertThat(outcome("tabalong.admin", address("nama.sama"), page -> Map.of()))
                .isInstanceOf(LoginOutcome.Refused.class);
        assertThat(links("tabalong.admin")).isZero();
    }

    @Test
    void an_address_of_another_domain_is_refused_from_this_provider_even_later() {
        agency.person("asing", "asing@lain.example.test");
        account("asing.kita", "asing@lain.example.test");
        assertThat(refused(outcome("asing", address("asing"), page -> Map.of())))
                .contains("tidak membawa alamat surel instansi");
        agency.person("ekor", "ekor@" + DOMAIN + ".jahat.test");
        assertThat(refused(outcome("ekor", address("ekor"), page -> Map.of())))
                .contains("tidak membawa alamat surel instansi");

        invite("pindah", Demo.OFFICER);
        agree("pindah");
        in("pindah");
        agency.readdress("pindah", "pindah@lain.example.test");
        assertThat(refused(outcome("pindah", address("pindah"), page -> Map.of())))
                .contains("tidak membawa alamat surel instansi");
    }

    @Test
    void another_person_with_the_same_address_later_does_not_become_the_first() {
        invite("waris", Demo.OFFICER);
        agree("waris");
        in("waris");
        agency.readdress("waris", address("waris.lama"));
        agency.person("waris.dua", address("waris"));
        assertThat(refused(outcome("waris.dua", address("waris"), page -> Map.of())))
                .contains("sudah terhubung dengan orang lain");
    }

    @Test
    void who_administers_an_mpp_is_asked_for_a_second_factor_by_us() {
        invite("kepala", Demo.ADMIN);
        agree("kepala");
        assertThat(outcome("kepala", address("kepala"), page -> Map.of())).isInstanceOf(LoginOutcome.Refused.class);
        var app = new AuthenticatorApp(Clock.systemUTC());
        assertThat(outcome("kepala", address("kepala"), app::answer)).isInstanceOf(LoginOutcome.LoggedIn.class);
        assertThat(app.paired()).isTrue();
        assertThat(outcome("kepala", address("kepala"), page -> Map.of())).isInstanceOf(LoginOutcome.Refused.class);
        assertThat(outcome("kepala", address("kepala"), app::answer)).isInstanceOf(LoginOutcome.LoggedIn.class);
    }

    @Test
    void a_stopped_provider_lets_nobody_in_ends_logins_and_may_be_resumed() {
        invite("henti", Demo.OFFICER);
        agree("henti");
        var before = in("henti");
        providers.close(AGENCY);
        try {
            assertThat(realm.walk().refresh(before.tokens())).isInstanceOf(LoginOutcome.Refused.class);
            assertThat(realm.ends()
                            .ended(realm.subject("henti"), before.tokens().issued()))
                    .isTrue();
            assertThat(outcome("henti", address("henti"), page -> Map.of())).isInstanceOf(LoginOutcome.Refused.class);
            assertThat(realm.walk().login(new Browser(), "henti", AgencyRealm.PASSWORD))
                    .isInstanceOf(LoginOutcome.Refused.class);
            assertThat(realm.asksForNameAndPassword()).isTrue();
        } finally {
            providers.keep(agency.provider(AGENCY, DOMAIN), null);
        }
        assertThat(memberships(in("henti"))).isEqualTo(Map.of(Demo.TABALONG, Set.of(Demo.OFFICER)));
    }

    @Test
    void a_login_that_is_forgotten_takes_its_links_along_and_links_anew() {
        invite("ulang", Demo.OFFICER);
        agree("ulang");
        in("ulang");
        providers.close(AGENCY);
        providers.forget(AGENCY);
        assertThat(links("ulang")).isZero();
        assertThat(providers.has(AGENCY)).isFalse();
        providers.keep(agency.provider(AGENCY, DOMAIN), AgencyRealm.SECRET);
        assertThat(memberships(in("ulang"))).isEqualTo(Map.of(Demo.TABALONG, Set.of(Demo.OFFICER)));
    }

    @Test
    void an_account_that_is_made_again_is_asked_for_its_yes_and_for_no_password() {
        invite("pulih", Demo.OFFICER);
        agree("pulih");
        in("pulih");
        var book = realm.bean(AccountBook.class);
        var kept = CurrentActor.call(Actor.WORKER, book::all).stream()
                .filter(account -> account.username().equals("pulih"))
                .findAny()
                .orElseThrow();
        realm.admin().users().get(realm.subject("pulih")).remove();
        assertThat(CurrentActor.call(Actor.WORKER, () -> book.restore(kept))).isTrue();
        providers.keep(agency.provider(AGENCY, DOMAIN), null);
        assertThat(said("pulih")).contains("undangan belum diterima");
        agree("pulih");
        assertThat(memberships(in("pulih"))).isEqualTo(Map.of(Demo.TABALONG, Set.of(Demo.OFFICER)));
    }

    @Test
    void whoever_has_a_password_of_ours_logs_in_with_it_as_before() {
        assertThat(ActorClaims.read(Tokens.claims(realm.tokens("dukcapil.dua").access()))
                        .memberships())
                .hasSize(2);
        assertThat(realm.letsIn("tabalong.admin")).isTrue();
        assertThat(realm.walk().login(new Browser(), "tabalong.admin", "salah"))
                .isInstanceOf(LoginOutcome.Refused.class);
        assertThat(realm.walk().login(new Browser(), "tiada.seorang", "salah"))
                .isInstanceOf(LoginOutcome.Refused.class);
    }

    @Test
    void a_forgotten_password_leads_nobody_past_the_agency() {
        invite("lupa", Demo.OFFICER);
        agree("lupa");
        var browser = new Browser();
        var page = realm.loginPage(browser);
        var password = browser.submit(page, Map.of("username", "lupa.lagi"), anywhere -> false);
        var asked = browser.open(password.address().resolve(forgotten(password)));
        browser.submit(asked, Map.of("username", address("lupa")), anywhere -> false);
        var letters = TestMailbox.shared().to(address("lupa"));
        assertThat(letters).hasSize(2);
        var link = InvitationWalk.link(letters.getLast().text());
        assertThat(browser.open(link).text()).contains("tidak ada kata sandi untuk diganti");
    }

    @Test
    void a_password_that_somebody_got_for_such_an_account_lets_nobody_in() {
        invite("sandi", Demo.OFFICER);
        agree("sandi");
        var secret = new CredentialRepresentation();
        secret.setType(CredentialRepresentation.PASSWORD);
        secret.setValue(TestRealm.PASSWORD);
        realm.admin().users().get(realm.subject("sandi")).resetPassword(secret);
        assertThat(refused(realm.walk().login(new Browser(), "sandi", TestRealm.PASSWORD)))
                .contains("masuk dengan login instansi, bukan dengan kata sandi");
    }

    @Test
    void an_invitation_that_waits_follows_what_the_agency_brings() {
        invite("tunggu", Demo.OFFICER);
        providers.close(AGENCY);
        try {
            sendAgain("tunggu");
            var link = InvitationWalk.link(
                    TestMailbox.shared().to(address("tunggu")).getLast().text());
            new InvitationWalk().accept(link, "kata-sandi-saya");
            assertThat(realm.walk().login(new Browser(), "tunggu", "kata-sandi-saya"))
                    .isInstanceOf(LoginOutcome.LoggedIn.class);
        } finally {
            providers.keep(agency.provider(AGENCY, DOMAIN), null);
        }
        assertThat(realm.walk().login(new Browser(), "tunggu", "kata-sandi-saya"))
                .isInstanceOf(LoginOutcome.LoggedIn.class);
    }

    private void invite(String username, Membership membership) {
        agency.person(username, address(username));
        assertThat(within(() -> realm.bean(Invitations.class)
                        .invite(new Invitee(username, "Nama " + username, address(username)), membership)))
                .isInstanceOf(Invited.Sent.class);
    }

    private void sendAgain(String username) {
        var subject = realm.subject(username);
        assertThat(within(() -> realm.bean(Invitations.class).sendAgain(subject)))
                .isInstanceOf(Invited.Sent.class);
    }

    private static Page agree(String username) {
        var letter = TestMailbox.shared().to(address(username)).getLast();
        return new InvitationWalk().agree(InvitationWalk.link(letter.text()));
    }

    private LoginOutcome.LoggedIn in(String username) {
        var outcome = outcome(username, address(username), page -> Map.of());
        assertThat(outcome).isInstanceOf(LoginOutcome.LoggedIn.class);
        return (LoginOutcome.LoggedIn) outcome;
    }

    private String said(String username) {
        return refused(outcome(username, address(username), page -> Map.of()));
    }

    private static String refused(LoginOutcome outcome) {
        assertThat(outcome).isInstanceOf(LoginOutcome.Refused.class);
        return ((LoginOutcome.Refused) outcome).said();
    }

    /** Log in with a new browser: write the address at ours, name and password at the agency's. */
    private LoginOutcome outcome(String there, String address, Function<Page, Map<String, String>> further) {
        return realm.walk().login(new Browser(), page -> {
            if (page.address().toString().startsWith(agency.issuer())) {
                return Map.of("username", there, "password", AgencyRealm.PASSWORD);
            }
            return page.asksFor("username") && !page.asksFor("password")
                    ? Map.of("username", address)
                    : further.apply(page);
        });
    }

    private static String forgotten(Page page) {
        var link = FORGOTTEN.matcher(page.body());
        assertThat(link.find()).isTrue();
        return link.group(1).replace("&amp;", "&");
    }

    private int links(String username) {
        return realm.admin()
                .users()
                .get(realm.subject(username))
                .getFederatedIdentity()
                .size();
    }

    private String account(String username, String address) {
        var subject = realm.account(username);
        var person = realm.admin().users().get(subject).toRepresentation();
        person.setEmail(address);
        person.setEmailVerified(true);
        realm.admin().users().get(subject).update(person);
        return subject;
    }

    private static Object memberships(LoginOutcome.LoggedIn in) {
        return ActorClaims.read(Tokens.claims(in.tokens().access())).memberships();
    }

    private static String address(String username) {
        return username + "@" + DOMAIN;
    }

    private static <T> T within(Supplier<T> work) {
        return CurrentActor.call(ADMIN, () -> CurrentTenant.call(Demo.TABALONG, Reach.FULL, work));
    }
}
