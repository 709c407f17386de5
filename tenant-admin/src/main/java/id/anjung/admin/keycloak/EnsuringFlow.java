package id.anjung.admin.keycloak;

import static id.anjung.admin.keycloak.LoginStep.Requirement.ALTERNATIVE;
import static id.anjung.admin.keycloak.LoginStep.Requirement.CONDITIONAL;
import static id.anjung.admin.keycloak.LoginStep.Requirement.REQUIRED;

import id.anjung.admin.keycloak.LoginStep.Asking;
import id.anjung.admin.keycloak.LoginStep.Branch;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.AuthenticationExecutionInfoRepresentation;
import org.keycloak.representations.idm.AuthenticationFlowRepresentation;
import org.keycloak.representations.idm.AuthenticatorConfigRepresentation;

/**
 * Keep the way people log in. Name and password stand on one page, since no agency brings an identity provider yet.
 * Whoever administers is asked for a second factor and sets one up at the first login; who has set one up of their own
 * accord is asked for it too. The demonstration's people are not asked: their password is known to everybody anyway.
 */
@Singleton
@Requires(property = KeycloakConnection.SECRET)
final class EnsuringFlow {
    private static final String NAME = "anjung-browser";
    private static final String PAGE = "anjung-browser-forms";
    private static final Asking CODE = new Asking("auth-otp-form", REQUIRED);
    private static final List<LoginStep> STEPS = List.of(
            new Asking("auth-cookie", ALTERNATIVE),
            new Branch(
                    PAGE,
                    ALTERNATIVE,
                    List.of(
                            new Asking("auth-username-password-form", REQUIRED),
                            new Branch(
                                    "anjung-browser-administers",
                                    CONDITIONAL,
                                    List.of(administers(false), demonstrates(), CODE)),
                            new Branch(
                                    "anjung-browser-own-accord",
                                    CONDITIONAL,
                                    List.of(
                                            administers(true),
                                            new Asking("conditional-user-configured", REQUIRED),
                                            CODE)))));

    private final RealmResource realm;

    EnsuringFlow(RealmResource realm) {
        this.realm = realm;
    }

    /** Bring it to what is said above; a half-made one is never the one that people log in by. */
    void ensure() {
        if (realm.flows().getFlows().stream().noneMatch(flow -> NAME.equals(flow.getAlias()))) {
            var flow = new AuthenticationFlowRepresentation();
            flow.setAlias(NAME);
            flow.setProviderId("basic-flow");
            flow.setTopLevel(true);
            flow.setBuiltIn(false);
            Answer.orThere(realm.flows().createFlow(flow));
        }
        STEPS.forEach(step -> ensure(NAME, step));
        var present = realm.toRepresentation();
        if (!NAME.equals(present.getBrowserFlow())) {
            present.setBrowserFlow(NAME);
            realm.update(present);
        }
    }

    private void ensure(String parent, LoginStep step) {
        var found = find(parent, step).orElseGet(() -> add(parent, step));
        if (!step.requirement().name().equals(found.getRequirement())) {
            found.setRequirement(step.requirement().name());
            realm.flows().updateExecutions(NAME, found);
        }
        switch (step) {
            case Asking asking -> configure(parent, asking, found);
            case Branch branch -> branch.steps().forEach(inner -> ensure(branch.name(), inner));
        }
    }

    private void configure(String parent, Asking asking, AuthenticationExecutionInfoRepresentation found) {
        if (asking.config().isEmpty()) {
            return;
        }
        var present = found.getAuthenticationConfig();
        if (present == null) {
            var config = new AuthenticatorConfigRepresentation();
            config.setAlias(parent + "-" + asking.authenticator());
            config.setConfig(asking.config());
            Answer.done(realm.flows().newExecutionConfig(found.getId(), config));
            return;
        }
        var config = realm.flows().getAuthenticatorConfig(present);
        if (!asking.config().equals(config.getConfig())) {
            config.setConfig(asking.config());
            realm.flows().updateAuthenticatorConfig(present, config);
        }
    }

    private AuthenticationExecutionInfoRepresentation add(String parent, LoginStep step) {
        switch (step) {
            case Asking asking -> realm.flows().addExecution(parent, Map.of("provider", asking.authenticator()));
            case Branch branch ->
                realm.flows()
                        .addExecutionFlow(
                                parent,
                                Map.of(
                                        "alias",
                                        branch.name(),
                                        "type",
                                        "basic-flow",
                                        "description",
                                        "",
                                        "provider",
                                        ""));
        }
        return find(parent, step).orElseThrow(() -> new IllegalStateException("Keycloak has not kept " + step));
    }

    private Optional<AuthenticationExecutionInfoRepresentation> find(String parent, LoginStep step) {
        return realm.flows().getExecutions(parent).stream()
                .filter(present -> present.getLevel() == 0)
                .filter(present -> switch (step) {
                    case Asking asking -> asking.authenticator().equals(present.getProviderId());
                    case Branch branch -> branch.name().equals(present.getDisplayName());
                })
                .findFirst();
    }

    private static Asking administers(boolean not) {
        return new Asking(
                "conditional-user-role",
                REQUIRED,
                Map.of("condUserRole", SecondFactor.ROLE, "negate", String.valueOf(not)));
    }

    private static Asking demonstrates() {
        return new Asking(
                "conditional-user-attribute",
                REQUIRED,
                Map.of("attribute_name", EnsuringProfile.DEMO, "attribute_expected_value", "in", "not", "true"));
    }
}
