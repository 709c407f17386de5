package id.anjung.admin.custody;

import id.anjung.access.AccountsUnreachable;
import id.anjung.access.Actor;
import id.anjung.access.CurrentActor;
import id.anjung.admin.custody.Manifest.Part;
import id.anjung.admin.provisioning.AccountBook;
import id.anjung.process.WorkerOnly;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.json.JsonMapper;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Make the accounts of a platform that was put back, as soon as the MPPs that they serve in are enrolled again. */
@Singleton
@WorkerOnly
@Requires(property = RaisingPlatform.FROM)
@Requires(beans = AccountBook.class)
class RaisingAccounts {
    private static final Logger LOG = LoggerFactory.getLogger(RaisingAccounts.class);

    private final Path file;
    private final PlatformCopy copy;
    private final AccountBook accounts;
    private final JsonMapper json;
    private @Nullable List<AccountBook.Kept> missing;

    RaisingAccounts(
            @Property(name = RaisingPlatform.FROM) String file,
            PlatformCopy copy,
            AccountBook accounts,
            JsonMapper json) {
        this.file = Path.of(file).toAbsolutePath();
        this.copy = copy;
        this.accounts = accounts;
        this.json = json;
    }

    @Scheduled(fixedDelay = "5s", initialDelay = "5s")
    synchronized void goOn() {
        try {
            var left = missing == null ? kept() : missing;
            if (!left.isEmpty()) {
                missing = CurrentActor.call(
                        Actor.WORKER,
                        () -> left.stream()
                                .filter(account -> !accounts.restore(account))
                                .toList());
                if (missing.size() < left.size()) {
                    LOG.info("{} accounts are made again, {} wait", left.size() - missing.size(), missing.size());
                }
            } else {
                missing = left;
            }
        } catch (AccountsUnreachable | IOException away) {
            LOG.warn("Accounts are made again later: {}", away.toString());
        }
    }

    private List<AccountBook.Kept> kept() throws IOException {
        return copy.read(file, (manifest, lines) -> {
            var found = new ArrayList<AccountBook.Kept>();
            for (var part : manifest.parts()) {
                if (part.name().equals(PlatformCopy.ACCOUNTS)) {
                    read(lines, part, found);
                }
            }
            return found;
        });
    }

    private void read(PlatformCopy.Lines lines, Part part, List<AccountBook.Kept> found) throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(lines.of(part), StandardCharsets.UTF_8))) {
            reader.lines().map(this::account).forEach(found::add);
        }
    }

    private AccountBook.Kept account(String line) {
        try {
            return Objects.requireNonNull(json.readValue(line, AccountBook.Kept.class));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
