package id.anjung.door.watch;

import id.anjung.door.token.KeycloakKeys;
import id.anjung.process.Draining;
import id.anjung.tenancy.TenantDirectory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.AbstractHealthIndicator;
import io.micronaut.management.health.indicator.annotation.Readiness;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Take traffic when the process is not leaving, the registry answers, Keycloak has told its keys once, and the schemas are up to date. */
@Singleton
@Readiness
@Requires(beans = TenantDirectory.class)
final class ReadyToServe extends AbstractHealthIndicator<Map<String, Boolean>> {
    /** Balancers wait for five seconds at most. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final TenantDirectory directory;
    private final KeycloakKeys keys;
    private final Draining draining;
    private final @Nullable Migrations migrations;
    private @Nullable Future<Boolean> asked;

    ReadyToServe(
            @Named(TaskExecutors.BLOCKING) ExecutorService blocking,
            TenantDirectory directory,
            KeycloakKeys keys,
            Draining draining,
            @Nullable Migrations migrations) {
        this.executorService = blocking;
        this.directory = directory;
        this.keys = keys;
        this.draining = draining;
        this.migrations = migrations;
    }

    @Override
    protected Map<String, Boolean> getHealthInformation() {
        var parts = Map.of(
                "database",
                registryAnswers(),
                "keys",
                keys.knownOnce(),
                "staying",
                !draining.begun(),
                "migrations",
                migrations == null || migrations.done());
        healthStatus = parts.containsValue(false) ? HealthStatus.DOWN : HealthStatus.UP;
        return parts;
    }

    /** A database that takes longer than whoever asks us would wait does not answer; it is asked one question at a time. */
    private boolean registryAnswers() {
        try {
            return question().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException unreachable) { // whatever keeps the registry from answering
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private synchronized Future<Boolean> question() {
        var former = asked;
        if (former == null || former.isDone()) {
            former = executorService.submit(() -> {
                directory.all();
                return true;
            });
            asked = former;
        }
        return former;
    }

    @Override
    protected String getName() {
        return "serving";
    }
}
