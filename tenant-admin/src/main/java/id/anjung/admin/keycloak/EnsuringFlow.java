package id.anjung.admin.keycloak;

import id.anjung.admin.keycloak.LoginStep.Asking;
import id.anjung.admin.keycloak.LoginStep.Branch;
import id.anjung.process.StaffedOnly;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.AuthenticationExecutionInfoRepresentation;
import org.keycloak.representations.idm.AuthenticationFlowRepresentation;
import org.keycloak.representations.idm.AuthenticatorConfigRepresentation;

/**
 * Keep the ways people log in. Whoever administers is asked for a second factor and sets one up at the first login; who has
 * set one up of their own accord is asked for it too. The demonstration's people are not asked: their password is known to
 * everybody anyway.
 */
@Singleton
@StaffedOnly
@Requires(property = KeycloakConnection.SECRET)
final class EnsuringFlow {
    /** Stands on an account whose bearer has said yes to the agency's login; Keycloak writes it. */
    static final String ACCEPTED = "terms_and_conditions";
    /** Asks for that yes. */
    static final String ACCEPT = "TERMS_AND_CONDITIONS";

    private final RealmResource realm;
    private final AgencyOrganizations agencies;

    EnsuringFlow(RealmResource realm, AgencyOrganizations agencies) {
        this.realm = realm;
        this.agencies = agencies;
    }

    /** Bring them to what is said; a half-made one is never one that people log in by. */
    void ensure() {
        var browser = LoginFlows.browser(agencies.letAnybodyIn());
        var forgotten = LoginFlows.forgotten();
        List.of(browser, forgotten, LoginFlows.firstFromAgency(), LoginFlows.afterAgency())
                .forEach(this::ensure);
        var present = realm.toRepresentation();
        if (!browser.name().equals(present.getBrowserFlow())
                || !forgotten.name().equals(present.getResetCredentialsFlow())) {
            present.setBrowserFlow(browser.name());
            present.setResetCredentialsFlow(forgotten.name());
            realm.update(present);
        }
        var accept = realm.flows().getRequiredAction(ACCEPT);
        if (!accept.isEnabled()) {
            accept.setEnabled(true);
            realm.flows().updateRequiredAction(ACCEPT, accept);
        }
    }

    private void ensure(LoginFlow wanted) {
        if (realm.flows().getFlows().stream().noneMatch(flow -> wanted.name().equals(flow.getAlias()))) {
            var flow = new AuthenticationFlowRepresentation();
            flow.setAlias(wanted.name());
            flow.setProviderId("basic-flow");
            flow.setTopLevel(true);
            flow.setBuiltIn(false);
            Answer.orThere(realm.flows().createFlow(flow));
        }
        wanted.steps().forEach(step -> ensure(wanted.name(), wanted.name(), step));
        order(wanted.name(), wanted.steps());
    }

    private void ensure(String flow, String parent, LoginStep step) {
        var found = find(parent, step).orElseGet(() -> add(parent, step));
        if (!step.requirement().name().equals(found.getRequirement())) {
            found.setRequirement(step.requirement().name());
            realm.flows().updateExecutions(flow, found);
        }
        switch (step) {
            case Asking asking -> configure(parent, asking, found);
            case Branch branch -> {
                branch.steps().forEach(inner -> ensure(flow, branch.name(), inner));
                order(branch.name(), branch.steps());
            }
        }
    }

    /** Put a step that a release adds before others to its place; what is new stands last. */
    private void order(String parent, List<LoginStep> steps) {
        var present = top(parent).toList();
        if (IntStream.range(0, steps.size()).allMatch(place -> is(steps.get(place), present.get(place)))) {
            return;
        }
        for (int place = 0; place < steps.size(); place++) {
            var step = steps.get(place);
            for (int now = place(parent, step); now > place; now--) {
                realm.flows().raisePriority(find(parent, step).orElseThrow().getId());
            }
        }
    }

    private int place(String parent, LoginStep step) {
        return top(parent).takeWhile(present -> !is(step, present)).toList().size();
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
        return top(parent).filter(present -> is(step, present)).findFirst();
    }

    private Stream<AuthenticationExecutionInfoRepresentation> top(String parent) {
        return realm.flows().getExecutions(parent).stream().filter(present -> present.getLevel() == 0);
    }

    private static boolean is(LoginStep step, AuthenticationExecutionInfoRepresentation present) {
        return switch (step) {
            case Asking asking -> asking.authenticator().equals(present.getProviderId());
            case Branch branch -> branch.name().equals(present.getDisplayName());
        };
    }
}
