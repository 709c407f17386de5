package id.anjung.ui.shell.login;

import id.anjung.access.LoginEnds;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Look after the open logins every second: end those that are over, renew the tokens of those in use. */
@Singleton
final class LoginWatch {
    private static final Logger LOG = LoggerFactory.getLogger(LoginWatch.class);

    private final OpenLogins open;
    private final LoginRules rules;
    private final LoginEnds ends;
    private final TokenExchange exchange;
    private final ExecutorService background;

    LoginWatch(
            OpenLogins open,
            LoginRules rules,
            LoginEnds ends,
            TokenExchange exchange,
            @Named(TaskExecutors.BLOCKING) ExecutorService background) {
        this.open = open;
        this.rules = rules;
        this.ends = ends;
        this.exchange = exchange;
        this.background = background;
    }

    @Scheduled(fixedDelay = "1s")
    void endWhatIsOver() {
        open.all().stream()
                .filter(login -> rules.over(login) || endedElsewhere(login))
                .forEach(Login::end);
    }

    @Scheduled(fixedDelay = "1s")
    void renewWhatIsInUse() {
        for (var login : open.all()) {
            if (rules.wantsRenewal(login) && login.claimRenewal(rules.now())) {
                background.execute(() -> renew(login));
            }
        }
    }

    private boolean endedElsewhere(Login login) {
        return ends.ended(login.actor().subject(), login.tokens().issuedAt());
    }

    private void renew(Login login) {
        login.waitBeforeRenewal(rules.now().plus(LoginRules.RETRY));
        try {
            take(exchange.renew(login.tokens()), login);
        } finally {
            login.releaseRenewal();
        }
    }

    private void take(Exchange answer, Login login) {
        var who = login.actor().username();
        switch (answer) {
            case Exchange.Issued issued -> login.renew(issued.tokens());
            case Exchange.Unverified unverified ->
                login.renew(login.tokens().withRefreshToken(unverified.refreshToken()));
            case Exchange.Forged forged -> LOG.warn("Took no new tokens for {}: {}", who, forged.reason());
            case Exchange.Unreachable unreachable ->
                LOG.warn("Could not renew the login of {}: {}", who, unreachable.reason());
            case Exchange.Refused refused -> {
                LOG.info("The login of {} ended: {}", who, refused.reason());
                login.end();
            }
        }
    }
}
