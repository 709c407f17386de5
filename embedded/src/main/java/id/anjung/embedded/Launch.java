package id.anjung.embedded;

import id.anjung.embedded.process.ChildCommand;
import id.anjung.embedded.process.Children;
import id.anjung.embedded.process.PartFailed;
import id.anjung.embedded.sample.SampleAgencyApplication;
import id.anjung.embedded.sample.SampleSettings;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Run everything on one machine: check, start part after part, say when it is ready, stay until a part ends. */
final class Launch {
    private static final int FAILED = 1;
    private static final Set<String> SECRETS = Set.of(
            Settings.DB_PASSWORD,
            "ANJUNG_DB_APP_PASSWORD",
            "ANJUNG_DB_REGISTRY_PASSWORD",
            "ANJUNG_MASTER_KEY",
            Settings.KEYCLOAK_ADMIN_SECRET,
            "ANJUNG_CONSOLE_SECRET",
            "ANJUNG_SAMPLE_SECRET");

    private final Settings settings;
    private final BiFunction<Settings, Secrets, ChildCommand> platform;
    private final PrintStream errors;
    private final Progress progress;
    private volatile boolean ending;

    Launch(
            Settings settings,
            BiFunction<Settings, Secrets, ChildCommand> platform,
            PrintStream output,
            PrintStream errors) {
        this.settings = settings;
        this.platform = platform;
        this.errors = errors;
        this.progress = new Progress(output);
    }

    /** Run until a part ends and answer the exit code. */
    int run(boolean fresh) {
        var obstacle = Checks.settings(settings).or(() -> freshness(fresh)).or(() -> Checks.outside(settings));
        if (obstacle.isPresent()) {
            return refuse(obstacle.get());
        }
        return switch (Home.open(settings.home())) {
            case Refusal refusal -> refuse(refusal);
            case Home home -> run(home, fresh);
        };
    }

    private Optional<Refusal> freshness(boolean fresh) {
        return fresh && !settings.ownDatabase()
                ? Optional.of(Refusal.because("--fresh is for the embedded database: with " + Settings.DB_URL
                        + " it would lose the keys to data that lie elsewhere."))
                : Optional.empty();
    }

    private int run(Home home, boolean fresh) {
        try (home;
                var children = new Children(home.folder())) {
            children.endOrphans().forEach(name -> progress.say("Ended what a killed run left behind: " + name));
            if (fresh) {
                home.empty();
            }
            var obstacle = Checks.ports(settings)
                    .or(() -> Checks.disk(home, Checks.NEEDED_BYTES))
                    .or(home::lostSecrets);
            if (obstacle.isPresent()) {
                return refuse(obstacle.get());
            }
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(children)));
            return serve(home, children);
        } catch (UncheckedIOException failure) {
            return refuse(Refusal.because("A file cannot be read or written: " + failure.getCause()));
        }
    }

    private int serve(Home home, Children children) {
        var parts = new Parts(settings, home, children, progress);
        try (var mailbox = mailbox(home)) {
            var secrets = home.secrets(SECRETS, settings);
            var posting = mailbox == null ? settings : settings.posting(mailbox.port());
            parts.start(secrets, platform.apply(posting, secrets), home.setUp());
            home.markSetUp();
            try (var sample = SampleAgencyApplication.start(sample(secrets))) {
                ReadyBlock.lines(settings, home, progress.elapsed()).forEach(progress::say);
                parts.stay(secrets);
            }
            return FAILED;
        } catch (PartFailed failure) {
            if (!ending) {
                tell(failure);
            }
            return FAILED;
        }
    }

    private @Nullable Mailbox mailbox(Home home) {
        return settings.ownMailbox()
                ? Mailbox.open(
                        home.mail(), (letter, file) -> progress.say("E-mail to " + letter.to() + " lies in " + file))
                : null;
    }

    private void tell(PartFailed failure) {
        errors.println("anjung: " + failure.getMessage());
        failure.lastLines().forEach(line -> errors.println("  | " + line));
    }

    private void end(Children children) {
        ending = true;
        if (children.running()) {
            progress.say("Ending all parts ...");
            children.close();
            progress.say("Ended.");
        }
    }

    private int refuse(Refusal refusal) {
        refusal.lines().forEach(line -> errors.println("anjung: " + line));
        return FAILED;
    }

    private SampleSettings sample(Secrets secrets) {
        return new SampleSettings(settings.port(Port.SAMPLE), settings.issuer(), secrets.get("ANJUNG_SAMPLE_SECRET"));
    }
}
